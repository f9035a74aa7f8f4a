import { type Message, message } from "@kurswerk/diagnostics";
import { meant, meantEn } from "../../../suggest.ts";

type Suggested = { suggestion?: string | undefined };

export const frameworkUnknown: Message<{ framework: string } & Suggested> = message(
  "alignment/framework-unknown",
  "error",
  [
    ({ framework }) => `Einen Kompetenzrahmen „${framework}“ gibt es nicht.`,
    ({ suggestion }) => meant(suggestion, "Welche es gibt, zeigt „kurswerk frameworks list“."),
  ],
  [
    ({ framework }) => `There is no competence framework “${framework}”.`,
    ({ suggestion }) => meantEn(suggestion, "“kurswerk frameworks list” shows which there are."),
  ],
);

export const competenceUnknown: Message<{ code: string; framework: string } & Suggested> = message(
  "alignment/competence-unknown",
  "error",
  [
    ({ code, framework }) => `Die Kompetenz „${code}“ ist im Rahmen „${framework}“ unbekannt.`,
    ({ suggestion, framework }) =>
      meant(suggestion, `Alle Codes zeigt „kurswerk frameworks show ${framework}“.`),
  ],
  [
    ({ code, framework }) => `The competence “${code}” is unknown in the framework “${framework}”.`,
    ({ suggestion, framework }) =>
      meantEn(suggestion, `“kurswerk frameworks show ${framework}” shows all codes.`),
  ],
);

export const levelUnknown: Message<{ level: string; framework: string; levels: readonly string[] }> = message(
  "alignment/level-unknown",
  "error",
  [
    ({ level, framework, levels }) =>
      levels.length === 0
        ? `Der Rahmen „${framework}“ hat keine Stufen.`
        : `Eine Stufe „${level}“ hat der Rahmen „${framework}“ nicht.`,
    ({ level, levels }) =>
      levels.length === 0 ? `Streichen Sie „@${level}“.` : `Möglich sind: ${levels.join(", ")}.`,
  ],
  [
    ({ level, framework, levels }) =>
      levels.length === 0
        ? `The framework “${framework}” has no levels.`
        : `The framework “${framework}” has no level “${level}”.`,
    ({ level, levels }) =>
      levels.length === 0 ? `Remove “@${level}”.` : `Possible are: ${levels.join(", ")}.`,
  ],
);

export const scaleWithoutLevels: Message<{ framework: string; scales: readonly string[] }> = message(
  "item/scale-without-levels",
  "error",
  [
    ({ framework }) => `Der Rahmen „${framework}“ hat keine Stufen zur Auswahl.`,
    ({ scales }) =>
      `Nennen Sie einen mit Stufen (${scales.join(", ")}), oder schreiben Sie eigene Stufen als Liste mit Zahlen.`,
  ],
  [
    ({ framework }) => `The framework “${framework}” has no levels to choose from.`,
    ({ scales }) =>
      `Name one with levels (${scales.join(", ")}), or write levels of your own as a numbered list.`,
  ],
);

export const frameworkTwice: Message<{ id: string }> = message(
  "alignment/framework-twice",
  "error",
  [
    ({ id }) => `Einen Kompetenzrahmen „${id}“ gibt es schon.`,
    "Geben Sie Ihrem Rahmen eine andere Kennung (id).",
  ],
  [({ id }) => `There is a competence framework “${id}” already.`, "Give your framework another id."],
);

export const codeTwice: Message<{ code: string }> = message(
  "alignment/code-twice",
  "error",
  [
    ({ code }) => `Den Code „${code}“ gibt es in diesem Rahmen schon.`,
    "Geben Sie jeder Kompetenz einen eigenen Code.",
  ],
  [({ code }) => `The framework has the code “${code}” already.`, "Give every competence a code of its own."],
);

export const areaUnknown: Message<{ area: string } & Suggested> = message(
  "alignment/area-unknown",
  "error",
  [
    ({ area }) => `Einen Bereich „${area}“ gibt es in diesem Rahmen nicht.`,
    ({ suggestion }) => meant(suggestion, "Nennen Sie den Code eines Eintrags unter „items“."),
  ],
  [
    ({ area }) => `The framework has no area “${area}”.`,
    ({ suggestion }) => meantEn(suggestion, "Name the code of an entry in “items”."),
  ],
);

export const areaCircular: Message<{ code: string }> = message(
  "alignment/area-circular",
  "error",
  [
    ({ code }) => `„${code}“ liegt über andere Bereiche in sich selbst.`,
    "Ein Bereich ganz oben hat keine Angabe „area“.",
  ],
  [({ code }) => `“${code}” lies inside itself by way of other areas.`, "An area at the top has no “area”."],
);
