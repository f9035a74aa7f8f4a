import { parse } from "@kurswerk/parser";
import type { Source } from "@kurswerk/schema";
import { baselineOf, profiles, rules, validate } from "@kurswerk/validation";
import { describe, expect, it } from "vitest";

type Files = Readonly<Record<string, string>>;

const files: Files = {
  "course.yaml": "title: Kurs\nversion: 1.0.0\nlanguage: de\nmodules: [m]\n",
  "modules/m/module.yaml":
    "title: Modul\nobjectives:\n  drucken:\n    text: Sie drucken einen Halter.\n    bloom: apply\n  holen:\n    text: Sie kennen das Lager.\ncontent: [prüfen.md, test.quiz.md]\n",
  "modules/m/prüfen.md":
    "---\nobjectives: [drucken, holen]\n---\n# Prüfen\n\nWir nehmen PLA und DMS.\n\nMehr [hier](test.quiz.md).\n",
  "modules/m/test.quiz.md":
    "---\nmode: graded\nobjectives: [drucken, holen]\n---\n# Test\n\n:::single-choice{#eins}\nWas stimmt nicht?\n\n- [x] Das hier\n- [ ] Das dort\n- [ ] Alle genannten\n:::\n\n:::single-choice{#zwei}\nWas stimmt nicht?\n\n- [x] Das hier\n- [ ] Das dort\n- [ ] Alle genannten\n:::\n",
};

function check(all: Files, folder = "k") {
  const sources: readonly Source[] = Object.entries(all).map(([name, text]) => ({
    path: `${folder}/${name}`,
    text,
  }));
  const parsed = parse(sources);
  if (!parsed.value) throw new Error("The course could not be read.");
  return {
    course: parsed.value,
    ...validate(parsed.value, rules, profiles.standard, parsed.diagnostics),
  };
}

const { course, diagnostics } = check(files);
const entries = baselineOf(course, diagnostics);
const baseline = `findings:\n${entries.map((one) => `  - ${JSON.stringify(one)}\n`).join("")}`;

/** What is new once some words have changed. */
function after(name: string, change: (text: string) => string, folder = "k"): readonly string[] {
  const changed = { ...files, [name]: change(files[name] ?? ""), "baseline.yaml": baseline };
  return check(changed, folder).diagnostics.map((one) => one.code);
}

const stale = "course/baseline-unused";

describe("a baseline", () => {
  it("holds everything that is no error, once each, in order", () => {
    expect(diagnostics.some((one) => one.severity === "error")).toBe(false);
    expect(entries.reduce((sum, { count = 1 }) => sum + count, 0)).toBe(diagnostics.length);
    expect(new Set(entries.map((one) => one.rule))).toEqual(
      new Set([
        ...["a11y/link-text-vague", "alignment/level-too-low", "item/negative-stem"],
        ...["item/option-catch-all", "language/abbreviation-unexplained", "objective/verb-vague"],
      ]),
    );
    expect(baselineOf(course, [...diagnostics].reverse())).toEqual(entries);
  });

  it("hides it all", () => {
    expect(after("course.yaml", (text) => text)).toEqual([]);
    expect(after("course.yaml", (text) => text, "anderswo/kurs")).toEqual([]);
  });

  it.each([
    ["lines before", (text: string) => text.replace("# Prüfen\n", "# Prüfen\n\nEin Satz.\n\nNoch einer.\n")],
    ["another question", (text: string) => text.replace("# Test\n", "# Test\n\nEinleitung.\n")],
    ["line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["umlauts in two signs", (text: string) => text.normalize("NFD")],
  ])("does not mind %s", (_, change) => {
    const names = ["modules/m/prüfen.md", "modules/m/test.quiz.md"];
    expect(names.flatMap((name) => after(name, change))).toEqual([]);
  });

  it.each([
    [
      "the objective that a rule names",
      "modules/m/module.yaml",
      "einen Halter",
      "zwei Halter",
      "alignment/level-too-low",
    ],
    [
      "the sentence around a word",
      "modules/m/prüfen.md",
      "nehmen PLA und",
      "nutzen PLA und",
      "language/abbreviation-unexplained",
    ],
    ["the words of a link's line", "modules/m/prüfen.md", "Mehr [", "Noch mehr [", "a11y/link-text-vague"],
    ["the id of a question", "modules/m/test.quiz.md", "{#zwei}", "{#drei}", "item/negative-stem"],
  ])("warns again after a change of %s", (_, name, before, now, code) => {
    const found = after(name, (text) => text.replace(before, now));
    expect(found).toContain(code);
    expect(found).toContain(stale);
  });

  it("tells equal places in two questions apart", () => {
    const found = after("modules/m/test.quiz.md", (text) =>
      text.replace("nicht?", "**nicht**?").replace("Alle genannten", "Das daneben"),
    );
    expect(found).toEqual([stale, stale]);
  });

  it("says nothing of needless entries while there is an error", () => {
    expect(after("modules/m/prüfen.md", () => "# Leer\n\n![x](fehlt.svg)\n")).not.toContain(stale);
  });

  it("does not take its own quotations for places in the course", () => {
    const open = { ...files, "modules/m/prüfen.md": `${files["modules/m/prüfen.md"]}\n[OFFEN: Beispiel]\n` };
    const first = check(open);
    const text = `findings:\n${baselineOf(first.course, first.diagnostics)
      .map((one) => `  - ${JSON.stringify(one)}\n`)
      .join("")}`;
    expect(check({ ...open, "baseline.yaml": text })).toMatchObject({ diagnostics: [] });
  });
});
