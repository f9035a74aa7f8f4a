import { compile } from "@kurswerk/compiler";
import { parse } from "@kurswerk/parser";
import { describe, expect, it } from "vitest";

/** A course of one module whose objective names competences, and a framework of its own. */
function compiled(language: "de" | "en", competences: string) {
  const { value } = parse([
    { path: "k/course.yaml", text: `title: Kurs\nversion: 1.0.0\nlanguage: ${language}\nmodules: [eins]\n` },
    {
      path: "k/modules/eins/module.yaml",
      text: `title: Eins\nobjectives:\n  ziel: { text: Sie prüfen ein Teil., competences: [${competences}] }\ncontent: [seite.md]\n`,
    },
    { path: "k/modules/eins/seite.md", text: "# Seite\n\nText.\n" },
    {
      path: "k/frameworks/haus.yaml",
      text: "version: 1\nde: Hausrahmen\nen: House framework\nsource: Wir\nlicense: CC0-1.0\nlevels:\n  - { id: a, de: Azubi, en: Apprentice, plain: { de: mit Hilfe, en: with help } }\n  - { id: b, de: Profi, en: Professional }\nitems:\n  - { code: guss, de: Guss prüfen, en: Check castings, descriptors: { b: Sie prüfen allein. } }\n",
    },
  ]);
  const course = value && compile(value, { edition: "learner" }).value;
  return { aims: course?.modules[0]?.objectives[0]?.aims, competences: course?.competences };
}

describe("competences of a course", () => {
  it("have names, frameworks and levels in the language of the course", () => {
    expect(compiled("de", '"xf:team@2", "mkr-nrw:1.3"')).toEqual({
      aims: [
        {
          competence: "xf:team",
          level: { number: 2, of: 8, text: "übliche Aufgaben, meist unter Anleitung" },
        },
        { competence: "mkr-nrw:1.3" },
      ],
      competences: [
        { id: "xf:team", name: "Zusammenarbeit und Team", framework: "Überfachliche Kompetenzen" },
        { id: "mkr-nrw:1.3", name: "Datenorganisation", framework: "Medienkompetenzrahmen NRW" },
      ],
    });
    expect(compiled("en", '"xf:team@2"').competences?.[0]?.name).toBe("Cooperation and team");
  });

  it("are each named once, whatever spelling and level", () => {
    expect(compiled("de", '"codile:COACH.S.1@N1", "codile:coach.s.1@2"')).toMatchObject({
      aims: [
        { level: { number: 1, of: 5, text: "Grundbegriffe von Cluster, Förderung, Erhebung benennen" } },
        { level: { number: 2 } },
      ],
      competences: [{ id: "codile:COACH.S.1" }],
    });
  });

  it("come from frameworks of one's own, too: what one can do there, else the level in plain words, else its name", () => {
    const levels = ["a", "b"].map(
      (level) => compiled("de", `"haus:guss@${level}"`).aims?.[0]?.level?.text ?? "",
    );
    expect(levels).toEqual(["mit Hilfe", "Sie prüfen allein."]);
    expect(compiled("en", '"haus:guss"').competences).toEqual([
      { id: "haus:guss", name: "Check castings", framework: "House framework" },
    ]);
  });

  it("that lead nowhere are left to the rules", () => {
    expect(compiled("de", '"xf:fliegen"')).toEqual({ aims: [], competences: [] });
  });
});
