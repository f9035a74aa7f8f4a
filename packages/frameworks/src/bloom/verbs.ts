import type { BloomLevel } from "../data/bloom.ts";

/** Observable verbs by level; a `?` marks those that fit more than one level. */
const german: Readonly<Record<BloomLevel, string>> = {
  remember: `nennen benennen aufzählen auflisten wiedergeben zuordnen? markieren erkennen definieren
    wiederholen? zeigen? kennzeichnen?`,
  understand: `erklären erläutern beschreiben? zusammenfassen unterscheiden? vergleichen? veranschaulichen
    übersetzen einordnen begründen? berichten? ordnen? lesen?`,
  apply: `anwenden ausführen durchführen bedienen einrichten berechnen messen montieren drucken programmieren?
    ablegen übertragen nutzen umsetzen verwenden scannen anlegen? starten sortieren? speichern verschicken
    installieren einstellen löten bohren fräsen schneiden zusammenbauen aufbauen einlegen verbinden kalibrieren
    rüsten konfigurieren einscannen hochladen übergeben einlagern kommissionieren buchen annehmen? eingeben
    schützen? melden lösen? reparieren warten? benutzen einsetzen bauen? schreiben? ausfüllen? führen?
    anpassen? halten? austauschen anschließen`,
  analyse: `analysieren untersuchen zerlegen prüfen? vergleichen? ableiten ermitteln gegenüberstellen suchen?
    kontrollieren? überprüfen? herausfinden recherchieren?`,
  evaluate: `bewerten beurteilen einschätzen entscheiden auswählen? begründen? freigeben kritisieren abnehmen
    prüfen? abstimmen? festlegen? überprüfen? wählen? abwägen vereinbaren?`,
  create: `entwickeln entwerfen gestalten planen? konstruieren erstellen? kombinieren verbessern dokumentieren?
    anlegen? abstimmen? festlegen? vereinbaren? bauen? schreiben? verfassen erfinden programmieren? anpassen?`,
};

/** Observable English verbs by level. */
const english: Readonly<Record<BloomLevel, string>> = {
  remember: "name list recall define label recognize recognise match mark repeat?",
  understand: "explain describe? summarize summarise illustrate translate classify? compare? distinguish?",
  apply: `apply use operate carry perform measure calculate install print start? run? set? assemble scan file save
    send solve? program? mount solder configure calibrate`,
  analyse: "analyse analyze examine investigate check? compare? distinguish? inspect? test? derive",
  evaluate: "evaluate judge assess decide check? choose? justify approve rate review?",
  create: "create? design develop plan? build? compose construct improve write? document? combine invent",
};

/** Verbs for what nobody can see from outside. */
const vague: Readonly<Record<"de" | "en", ReadonlySet<string>>> = {
  de: new Set(
    "wissen kennen verstehen begreifen lernen kennenlernen erfahren verinnerlichen nachvollziehen".split(" "),
  ),
  en: new Set("know understand learn realize realise grasp appreciate comprehend".split(" ")),
};

/** Verbs whose doing shows only at the machine or on the screen: ticking an answer is no evidence for them. */
const handsOn: ReadonlySet<string> = new Set(
  `ausführen durchführen bedienen einrichten messen montieren drucken ablegen scannen anlegen starten speichern
   installieren einstellen löten bohren fräsen schneiden zusammenbauen aufbauen einlegen kalibrieren rüsten
   konfigurieren einscannen hochladen reparieren bauen anschließen austauschen
   operate perform measure install print scan assemble mount solder configure calibrate start`.split(/\s+/),
);

function index(lists: Readonly<Record<BloomLevel, string>>): ReadonlyMap<string, readonly BloomLevel[]> {
  const found = new Map<string, BloomLevel[]>();
  for (const [level, words] of Object.entries(lists) as [BloomLevel, string][])
    for (const word of words.split(/\s+/).filter((one) => one !== "")) {
      const verb = word.replace("?", "");
      const known = found.get(verb) ?? [];
      // One mark of doubt is enough: such a verb is never held against an author.
      found.set(verb, word.endsWith("?") ? [...known, level, level] : [...known, level]);
    }
  return found;
}

let indexes: Readonly<Record<"de" | "en", ReadonlyMap<string, readonly BloomLevel[]>>> | undefined;
const all = (): NonNullable<typeof indexes> => {
  indexes ??= { de: index(german), en: index(english) };
  return indexes;
};

/** The one level of a verb; `undefined` when the list does not know it or it fits several. */
export function bloomOf(verb: string, language: "de" | "en"): BloomLevel | undefined {
  const levels = all()[language].get(verb) ?? [];
  return levels.length === 1 ? levels[0] : undefined;
}

/** True for a verb of the list, observable or not. */
export function isKnownVerb(verb: string, language: "de" | "en"): boolean {
  return all()[language].has(verb) || vague[language].has(verb);
}

/** True when nobody can see whether somebody does it. */
export function isVagueVerb(verb: string, language: "de" | "en"): boolean {
  return vague[language].has(verb);
}

/** True when only doing it with tool or device proves it. */
export function isHandsOn(verb: string): boolean {
  return handsOn.has(verb);
}

/** Every verb of a level, for people to read. */
export function verbsOf(level: BloomLevel, language: "de" | "en"): readonly string[] {
  return [...all()[language]].filter(([, levels]) => levels.includes(level)).map(([verb]) => verb);
}
