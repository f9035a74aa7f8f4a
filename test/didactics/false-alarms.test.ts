import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@kurswerk/parser";
import type { Source } from "@kurswerk/schema";
import { profiles, rules, validate } from "@kurswerk/validation";
import { describe, expect, it } from "vitest";
import { root } from "../support/kurswerk.ts";

/** A course folder as sources; media by name only, as no rule here looks into them. */
function read(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const shown = path.slice(root.length).replace(/^\//, "");
      const bytes = readFileSync(path);
      return /\.(md|yaml)$/.test(path)
        ? { path: shown, text: bytes.toString("utf8").replaceAll('"{title}"', '"Titel"') }
        : { path: shown, size: bytes.length, head: new Uint8Array(bytes) };
    });
}

function found(sources: readonly Source[], least: "warning" | "info" = "warning"): readonly string[] {
  const parsed = parse(sources);
  if (!parsed.value) throw new Error("The course could not be read.");
  return validate(parsed.value, rules, profiles.standard, parsed.diagnostics)
    .diagnostics.filter((one) => least === "info" || one.severity !== "info")
    .map((one) => `${one.code} ${one.span.path}:${one.span.start}`);
}

describe("the standard profile", () => {
  it.each(["courses/digitale-auftragsmappe", "templates/course-de", "templates/course-en"])(
    "has nothing to say about %s",
    (folder) => {
      expect(found(read(folder), "info")).toEqual([]);
    },
  );

  it("finds no error and no warning in the course with every kind of question", () => {
    expect(found(read("test/golden/question-kinds/source"))).toEqual([]);
  });
});

const head = "title: Kurs\nversion: 1.0.0\nlanguage: de\nvariables: { drucker: Drucker 1 }\nmodules: [m]\n";
const module = (objective: string, competences = ""): string =>
  `title: Modul\nobjectives:\n  ziel: { text: "${objective}"${competences} }\ncontent: [seite.md, test.quiz.md]\n`;
const quiz = (questions: string): string =>
  `---\nmode: graded\nobjective: ziel\n---\n# Test\n\n${questions}\n`;
const choice = (stem: string, options = "- [x] Das hier\n- [ ] Das dort\n- [ ] Das daneben"): string =>
  `:::single-choice{#frage}\n${stem}\n\n${options}\n:::\n`;

function course(parts: {
  readonly page?: string;
  readonly quiz?: string;
  readonly objective?: string;
}): readonly string[] {
  return found([
    { path: "k/course.yaml", text: head },
    { path: "k/modules/m/module.yaml", text: module(parts.objective ?? "Sie prüfen ein Teil.") },
    {
      path: "k/modules/m/seite.md",
      text: `---\nobjectives: [ziel]\n---\n# Seite\n\n${parts.page ?? "Ein Text."}\n`,
    },
    { path: "k/modules/m/test.quiz.md", text: quiz(parts.quiz ?? choice("Was stimmt hier?")) },
  ]);
}

describe("no false alarm for a stem", () => {
  it.each([
    "Was tun Sie, wenn der Drucker nicht startet?",
    "Warum dürfen Sie die Rechnung nicht ändern?",
    "Ein Kollege findet den Beleg nicht. Was tun Sie?",
    "Wenn die Düse nicht heiß wird, was prüfen Sie zuerst?",
    "Der Scanner ist außer Betrieb. Wen rufen Sie an?",
    "Was gehört **nicht** in die Mappe?",
    "Welche Aussage ist *falsch*?",
    "Woran erkennen Sie, dass ein Scan nicht vollständig ist?",
    "Welcher Beleg, der nicht lesbar ist, kommt zurück?",
    "Was hilft nicht nur Ihnen, sondern allen im Team?",
    "Was ist ein falscher Name?",
    "Wer kommt an, obwohl kein Termin steht?",
    "Was nun?",
    "Rechnen Sie.",
    "Was gilt, außer im Notfall, an jedem Tag?",
    "Was dürfen Sie auf keinen Fall vergessen?",
    "Welches nicht benutzte Gerät schalten Sie zuerst aus?",
    "Was unterscheidet einen guten von einem nicht lesbaren Scan?",
    "Sie wissen nicht weiter – wen fragen Sie?",
    "Wofür ist nicht die Lehrkraft, sondern der Betrieb verantwortlich?",
  ])("%s", (stem) => {
    expect(course({ quiz: choice(stem) })).toEqual([]);
  });
});

describe("an alarm for a stem", () => {
  it.each([
    "Was gehört nicht in die Mappe?",
    "Welches Zeichen ist in Dateinamen nicht erlaubt?",
    "Alle Belege kommen in die Mappe, außer welchen?",
    "Welche Antwort ist falsch?",
    "Welches Gerät darf nicht mehr benutzt werden, wenn das Siegel fehlt?",
    "Was dürfen Sie nicht ohne Brille tun?",
    "Welche Datei lässt sich nicht unter Windows öffnen?",
    "Sie prüfen einen Scan. Was ist dabei kein Fehler?",
  ])("%s", (stem) => {
    expect(course({ quiz: choice(stem) })).toMatchObject([expect.stringContaining("item/negative-stem")]);
  });
});

describe("no false alarm for options", () => {
  it.each([
    "- [x] Alle im Team\n- [ ] Keine Person außer der Leitung\n- [ ] Beide Meister",
    "- [x] Alle drei Belege zusammen\n- [ ] Alle Antworten der Kunden\n- [ ] Nichts tun",
    "- [x] Unterstrich\n- [ ] Punkt\n- [ ] Komma",
    "- [x] Ich speichere die E-Mail in der Mappe.\n- [ ] Ich lese und lösche sie.\n- [ ] Ich drucke die E-Mail aus.",
    "- [x] A4\n- [ ] A und B tauschen die Plätze\n- [ ] A3",
    "- [x] 300 dpi\n- [ ] 72 dpi\n- [ ] 1200 dpi",
  ])("%s", (options) => {
    expect(course({ quiz: choice("Was stimmt hier?", options) })).toEqual([]);
  });
});

describe("an alarm for options", () => {
  it.each([
    "Alle genannten",
    "Alle Antworten sind richtig.",
    "Keine der genannten Antworten",
    "Keine davon",
    "a und b",
    "Antwort A und C sind richtig",
    "Sowohl a als auch b",
    "Nichts davon",
    "Alles davon",
  ])("%s", (text) => {
    expect(
      course({ quiz: choice("Was stimmt hier?", `- [x] Das hier\n- [ ] Das dort\n- [ ] ${text}`) }),
    ).toMatchObject([expect.stringContaining("item/option-catch-all")]);
  });
});

describe("no false alarm for a page", () => {
  it.each([
    "Der Auftrag A1042 liegt als PDF auf dem USB-Stick im PC.",
    "Auf dem Schild steht: STOPP! Dann steht dort: ACHTUNG, HEISS",
    "Die Datei heißt `SOP_V2.DOCX`, der Code `CNC`.",
    "Polylactid (PLA) schmilzt bei 200 Grad. PLA ist aus Mais.",
    "PLA heißt Polylactid. Wir nehmen PLA.",
    "MDF ist ein Holzwerkstoff. MDF staubt stark.",
    "Auf dem Schild steht OFFEN, an der Tür PUSH, am Hahn HEISS.",
    "Das Kürzel „AB“ steht auf jedem Auftrag.",
    "Die IBAN steht auf der Rechnung, das Paket kommt mit DHL.",
    "Das Team „Maschinenbau Lindner GmbH“ sitzt in NRW, Kapitel II.",
    "Um 8:30 Uhr treffen sich die Lots:innen und Teilnehmer*innen, z. B. am 3. März bei Fa. Öz.",
    "**Achtung!**\n\nDie Düse ist heiß.",
    "**Anna Beispiel**\n\n**Leitung der Werkstatt**",
    "Das ist **sehr wichtig**\n\nDie Düse ist heiß.",
    "Nutzen Sie Design Thinking, Working Out Loud oder ein Business Model Canvas.",
    "Der Knopf heißt „Save as“. Drücken Sie „OK“.",
    "Am Gerät steht :lang[Please close the door and wait for the signal.]{en}",
    "Mehr dazu: [Test zum Thema](test.quiz.md)",
    "| | Lesen |\n| --- | --- |\n| Büro | ja |",
    "Am 9. März 2026 liefert Stahl Kern ca. 2.5 kg Stahl, d. h. zwei Stangen, an die Werkstatt in der Str. 5 in Unna.",
  ])("%s", (page) => {
    expect(course({ page })).toEqual([]);
  });
});

describe("an alarm for a page", () => {
  it.each([
    ["Wir nehmen PLA.", "language/abbreviation-unexplained"],
    ["Das DMS der Firma speichert alles.", "language/abbreviation-unexplained"],
    ["Mehr [hier](test.quiz.md).", "a11y/link-text-vague"],
    ["**Vor dem Druck**\n\nPrüfen Sie die Platte.", "a11y/heading-bold"],
    ["You must close the door before the machine starts.", "a11y/language-unmarked"],
    [
      "Wenn am Morgen der erste Beleg kommt und niemand weiß, zu welchem Auftrag er gehört, dann legen ihn die meisten Menschen in der Werkstatt erst einmal auf den Stapel.",
      "language/sentence-long",
    ],
  ])("%s", (page, code) => {
    expect(course({ page })).toMatchObject([expect.stringContaining(code)]);
  });
});

describe("no false alarm for an objective", () => {
  it.each([
    "Sie erklären, was man wissen muss.",
    "Sie können Belege zuordnen.",
    "Sie wenden die Regel an.",
    "Sie wählen bewusst ein sicheres Passwort.",
    "Sie geben einen Überblick über die Belege.",
    "Sie kennzeichnen Gefahren.",
    "Sie tragen Werte in die Tabelle ein.",
    "Nach dem Modul ordnen Sie Belege dem richtigen Auftrag zu.",
    "Die Teilnehmenden sind in der Lage, Fehler zu erkennen.",
    "Sie weisen neue Kolleginnen und Kollegen ein.",
    "Am Ende des Moduls können Sie Waren mit dem Scanner erfassen.",
    "Sie sensibilisieren Kolleginnen und Kollegen für den Datenschutz.",
  ])("%s", (objective) => {
    expect(course({ objective })).toEqual([]);
  });
});

describe("an alarm for an objective", () => {
  it.each([
    "Sie kennen die Belege.",
    "Sie wissen, wie man scannt.",
    "Die Teilnehmenden verstehen den Ablauf.",
    "Sie lernen den Drucker kennen.",
    "Sie sind mit dem Scanner vertraut.",
    "Sie haben Kenntnisse über den Drucker.",
    "Sie kennen sich im Lager aus.",
    "Sie befassen sich mit der Norm.",
    "Nach dem Modul kennen Sie die Belege.",
  ])("%s", (objective) => {
    expect(course({ objective })).toMatchObject([expect.stringContaining("objective/verb-vague")]);
  });
});

const task = (front: string, sections: string): readonly string[] =>
  found([
    { path: "k/course.yaml", text: head },
    {
      path: "k/modules/m/module.yaml",
      text: 'title: Modul\nobjectives:\n  ziel: { text: "Sie prüfen ein Teil." }\ncontent: [bauen.task.md]\n',
    },
    {
      path: "k/modules/m/bauen.task.md",
      text: `---\nkind: assignment\nobjectives: [ziel]\n${front}---\n# Bauen\n\n## Produkt\n\nEin Teil.\n\n${sections}\n`,
    },
  ]);

describe("no false alarm for a task", () => {
  it.each([
    ["station: Büro mit Laserdrucker\n", "- [ ] Es passt."],
    ["station: Schulungsraum\n", "- [ ] Es passt.\n\n## Material\n\n- ein Laser-Entfernungsmesser"],
    ["station: Platz am Bohrplan\n", "- [ ] Es ist schön und trägt 2 kg."],
    ["", "- [ ] Der Griff sieht gut aus, und die Hand rutscht nicht ab."],
    ["", "- [ ] Es passt.\n\n## Material\n\n- ein Blatt Papier\n- Stifte"],
    ["", "- [ ] Es passt.\n\n## Material\n\n| Was | Wie viel |\n| --- | --- |\n| Papier | ein Blatt |"],
    [
      "",
      "- [ ] Es passt.\n\n## Material\n\n| Was | Wozu |\n| --- | --- |\n| 2 Stifte | Malen |\n| 1 Heft | Notizen |",
    ],
    ["", "- [ ] Es passt.\n\n## Material\n\nAlles liegt bereit."],
  ])("%s %s", (front, sections) => {
    expect(task(front, sections)).toEqual([]);
  });
});

describe("an alarm for a task", () => {
  it.each([
    ["station: Lasercutter\n", "- [ ] Es passt.", "maker/hazard-unnamed"],
    ["", "- [ ] Es passt.\n\n## Material\n\n- 1 Lötkolben", "maker/hazard-unnamed"],
    ["", "- [ ] Es ist schön.\n- [ ] Es sieht gut aus.", "maker/criteria-vague"],
    ["", "- [ ] Es passt.\n\n## Material\n\n- Papier\n- Stifte", "maker/quantity-missing"],
  ])("%s %s", (front, sections, code) => {
    expect(task(front, sections)).toMatchObject([expect.stringContaining(code)]);
  });
});

describe("looking back", () => {
  const phases = ["Informieren", "Planen", "Entscheiden", "Ausführen", "Kontrollieren"]
    .map((phase) => `## ${phase}\n\nText.\n\n`)
    .join("");
  const maker = (evaluate: string): readonly string[] =>
    found([
      { path: "k/course.yaml", text: head },
      {
        path: "k/modules/m/module.yaml",
        text: 'title: Modul\nobjectives:\n  ziel: { text: "Sie prüfen ein Teil." }\ncontent: [bauen.task.md]\n',
      },
      {
        path: "k/modules/m/bauen.task.md",
        text: `---\nobjectives: [ziel]\niterations: 2\n---\n# Bauen\n\n## Produkt\n\nEin Teil.\n\n- [ ] Es passt.\n\n${phases}## Bewerten\n\n${evaluate}\n`,
      },
    ]);
  it.each([
    "Werten Sie den Versuch im Team aus.",
    "Geben Sie der anderen Gruppe eine Rückmeldung.",
    "Schreiben Sie auf, was gut lief und was Sie ändern würden.",
    "- [ ] Jede Person hat eine Sache genannt, die sie gelernt hat.",
    "Wie war es?",
  ])("is seen in: %s", (text) => {
    expect(maker(text)).toEqual([]);
  });

  it.each(["Fertig.", "Räumen Sie den Platz auf.", "Geben Sie das Teil ab."])(
    "is not seen in: %s",
    (text) => {
      expect(maker(text)).toMatchObject([expect.stringContaining("maker/reflection-short")]);
    },
  );
});
