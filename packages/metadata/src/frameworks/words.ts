import type { Language } from "@kurswerk/diagnostics";

/** What exports of frameworks say in words of their own. */
export interface FrameworkWords {
  readonly area: string;
  readonly competence: string;
  readonly scale: string;
  readonly level: string;
  readonly descriptor: string;
  readonly source: string;
  readonly license: string;
  readonly mappings: string;
  /** The two values of a framework without levels. */
  readonly reached: readonly [not: string, yes: string];
}

export const frameworkWords: Readonly<Record<Language, FrameworkWords>> = {
  de: {
    area: "Kompetenzbereich",
    competence: "Kompetenz",
    scale: "Stufen",
    level: "Stufe",
    descriptor: "Beschreibung",
    source: "Quelle",
    license: "Lizenz",
    mappings: "Entsprechungen",
    reached: ["noch nicht erreicht", "erreicht"],
  },
  en: {
    area: "Competence area",
    competence: "Competence",
    scale: "Levels",
    level: "Level",
    descriptor: "Descriptor",
    source: "Source",
    license: "Licence",
    mappings: "Mappings",
    reached: ["not yet reached", "reached"],
  },
};
