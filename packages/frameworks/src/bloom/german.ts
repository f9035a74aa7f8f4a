import { isKnownVerb } from "./verbs.ts";

/** Parts that separate from their verb: "legen … an", "führen … durch". */
const particles: ReadonlySet<string> = new Set(
  `ab an auf aus bei dar durch ein fest frei fort gegenüber her heraus herum hin hoch kennen los mit nach nieder
   statt teil um unter vor vorbei weg weiter wieder zu zurück zusammen über`.split(/\s+/),
);

const modal =
  /^(?:kann|kannst|können|könnt|soll|sollen|sollst|muss|musst|müssen|darf|dürfen|will|wollen|möchte|möchten)$/;

/** Finite forms that do not follow from the infinitive. */
const irregular: Readonly<Record<string, string>> = {
  misst: "messen",
  gibt: "geben",
  liest: "lesen",
  wirft: "werfen",
  entwirft: "entwerfen",
  hält: "halten",
  weiß: "wissen",
  weißt: "wissen",
  versteht: "verstehen",
  erfährt: "erfahren",
  nimmt: "nehmen",
  trifft: "treffen",
  lädt: "laden",
  wählt: "wählen",
  schreibt: "schreiben",
};

const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Kenntnisse?|Verständnis) (?:von|über|der|des|für)\b/, "Kenntnis haben"],
  [
    /\b(?:Einblick|Einblicke)\b.*\b(?:erhalten|bekommen|gewinnen)|\b(?:erhalten|bekommen|gewinnen)\b.*\bEinblicke?\b/,
    "Einblick erhalten",
  ],
  [
    /\b(?:haben|erhalten|bekommen|gewinnen)\b.*Überblick|Überblick.*\b(?:haben|erhalten|bekommen|gewinnen)\b/,
    "Überblick haben",
  ],
  [/\bvertraut\b/, "vertraut sein"],
  [/\bbewusst\b(?=\s*(?:[,.]|sein|$))|\bsind sich\b.*\bbewusst\b/, "sich bewusst sein"],
  [/\bsensibilisiert\b/, "sensibilisiert sein"],
  [/\bkennen sich\b.*\baus\b/, "sich auskennen"],
  [/\b(?:beschäftigen|befassen) sich mit\b/, "sich beschäftigen"],
  [/\bsetzen sich\b.*\bauseinander\b/, "sich auseinandersetzen"],
];

/** A turn of phrase that names no action: "einen Überblick haben". */
export function emptyPhrase(text: string): string | undefined {
  return phrases.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * The verbs of the main clause of a learning objective, as infinitives: "Sie legen eine Mappe an" is `anlegen`,
 * "Sie können den Drucker bedienen" is `bedienen`. Subordinate clauses do not count.
 */
export function germanVerbs(text: string): readonly string[] {
  const clauses = text
    .split(/[,;:.!?()–]|\s-\s/)
    .map((clause) =>
      clause
        .trim()
        .split(/\s+/)
        .filter((word) => word !== ""),
    )
    .filter((words) => words.length > 0);
  const main = clauses[0] ?? [];
  const at = main.findIndex((word, index) => index > 0 && (modal.test(word) || isVerbForm(word)));
  if (at === -1) return lone(main);
  const finite = main[at] ?? "";
  if (modal.test(finite)) return infinitives(text, main);
  // "Sie sind in der Lage, den Drucker einzurichten."
  if (/^(?:sind|ist|bin|haben|hat)$/.test(finite)) {
    const last = clauses.at(-1) ?? [];
    return infinitives(text, last);
  }
  return parts(main.slice(at)).flatMap((part) => verbOf(part) ?? []);
}

/** The halves that "und" or "sowie" joins, when each begins with a verb. */
function parts(words: readonly string[]): readonly (readonly string[])[] {
  const cut = words.findIndex(
    (word, index) =>
      /^(?:und|sowie)$/.test(word) && words[index + 1] !== undefined && isVerbForm(words[index + 1] ?? ""),
  );
  return cut === -1 ? [words] : [words.slice(0, cut), ...parts(words.slice(cut + 1))];
}

/** The infinitive of a clause that begins with its finite verb. */
function verbOf(words: readonly string[]): string | undefined {
  const [first = "", ...rest] = words;
  const base = infinitive(first);
  if (base === undefined) return undefined;
  const last = rest.at(-1) ?? "";
  const joined = last + base;
  if (rest.length > 0 && particles.has(last)) return joined;
  return base;
}

function infinitives(text: string, main: readonly string[]): readonly string[] {
  const words = main.length > 0 ? main : text.split(/\s+/);
  const last = words.at(-1) ?? "";
  const own = zuInfinitive(last);
  const before = words.at(-2);
  const other = words.at(-3) ?? "";
  return before === "und" && /^[a-zäöüß]+e?n$/.test(other) && isKnownVerb(zuInfinitive(other), "de")
    ? [zuInfinitive(other), own]
    : [own];
}

/** "einzurichten" is "einrichten". */
function zuInfinitive(word: string): string {
  const found = /^([a-zäöüß]+?)zu([a-zäöüß]{3,}n)$/.exec(word);
  return found?.[1] !== undefined && particles.has(found[1]) ? found[1] + (found[2] ?? "") : word;
}

/** A sentence that has no subject before its verb: "den Drucker bedienen". */
function lone(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? "";
  return /^[a-zäöüß]{3,}n$/.test(last) ? [zuInfinitive(last)] : [];
}

function isVerbForm(word: string): boolean {
  return (
    /^(?:sind|ist|bin|haben|hat)$/.test(word) ||
    (/^[a-zäöüß]/.test(word) && infinitive(word) !== undefined && looksLikeVerb(word))
  );
}

/** The infinitive that a finite form belongs to. */
function infinitive(word: string): string | undefined {
  if (Object.hasOwn(irregular, word)) return irregular[word];
  if (!/^[a-zäöüß]{3,}$/.test(word)) return undefined;
  if (/n$/.test(word)) return word;
  const stem = word.replace(/(?:est|et|st|t|e)$/, "");
  return `${stem}en`;
}

const notVerbs: ReadonlySet<string> = new Set(
  `einen seinen ihren meinen unseren euren deinen jeden allen diesen jenen keinen den wegen neben zwischen gegen
   eigenen einzelnen richtigen digitalen wichtigen wichtigsten neuen fremden alten eine seine ihre meine die alle
   jede diese keine nicht mit seit laut selbst zuerst dann selbstständig jetzt sicher korrekt fachgerecht gut
   nach unter einfachen verschiedenen drei sieben ohne ihnen denen deren dessen bereits leicht gemeinsam eine`.split(
    /\s+/,
  ),
);

/** Word order helps: a plural verb ends in -n, a singular one in -t or -e; short words of other kinds are listed. */
function looksLikeVerb(word: string): boolean {
  return !notVerbs.has(word) && /(?:n|t|e)$/.test(word);
}
