import { plainText, type TaskNode } from "@kurswerk/schema";
import { describe, expect, it } from "vitest";
import * as room from "../index.ts";
import { parse } from "../parse.ts";

const head = "title: Kurs\nversion: 1.0.0\nlanguage: de\nmodules: [eins]\n";

function entry(name: string, text: string) {
  const { value, diagnostics } = parse([
    { path: "k/course.yaml", text: head },
    { path: "k/modules/eins/module.yaml", text: `title: Eins\ncontent: [${name}]\n` },
    { path: `k/modules/eins/${name}`, text },
  ]);
  return { node: value?.modules[0]?.entries[0]?.node, diagnostics };
}

/** What a node says, without its places: texts as words. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== "object" || value === null) return value;
  if ("tree" in value) return plainText(value.tree as Parameters<typeof plainText>[0]);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !["span", "path", "file", "idDerived"].includes(key))
      .map(([key, one]) => [key, said(one)]),
  );
}

const kinds = {
  matching: [
    "Was passt?\n\n| a | b |\n| --- | --- |\n| eins | 1 |\n| zwei | 2 |\n|  | 3 |\n",
    'stem: Was passt?\n    pairs: [{ left: eins, right: "1" }, { left: zwei, right: "2" }, { right: "3" }]',
  ],
  ordering: ["Was zuerst?\n\n1. eins\n2. zwei\n", "stem: Was zuerst?\n    entries: [eins, zwei]"],
  "mark-words": [
    "Markieren Sie.\n\nWir [[prüfen]] die Ware.\n",
    'stem: Markieren Sie.\n    text: "Wir [[prüfen]] die Ware."',
  ],
  numeric: ["Wie viel?\n", 'stem: Wie viel?\n    answer: "40,2"\n    tolerance: 0.05\n    unit: mm'],
  "free-text": [
    "Warum?\n\n- Ein Grund.\n\n::solution[Darum.]\n",
    "stem: Warum?\n    criteria: [Ein Grund.]\n    solution: Darum.",
  ],
  hotspot: [
    "Wo?\n\n![Feld](bild.svg)\n\n- [x] :area[Knopf]{x=1 y=2 width=3 height=4}\n  > Ja.\n- [ ] :area[Taste]{x=5 y=6 width=7 height=8,5}\n",
    'stem: Wo?\n    picture: "![Feld](bild.svg)"\n    options:\n      - { text: Knopf, area: { x: 1, y: 2, width: 3, height: 4 }, correct: true, feedback: Ja. }\n      - { text: Taste, area: { x: 5, y: 6, width: 7, height: 8.5 } }',
  ],
  "self-assessment": [
    "Wie sicher?\n\n1. nein\n2. ja\n\n- Ich kann das.\n- xf:team: Ich arbeite **mit** anderen.\n- codile:COACH.S.1\n- Lots:innen: Ich begleite sie.\n- mkr-nrw:1.3 kenne ich.\n- a\\:b: Das stimmt.\n",
    "stem: Wie sicher?\n    levels: [nein, ja]\n    statements: [Ich kann das., { competence: xf:team, text: Ich arbeite **mit** anderen. }, { competence: codile:COACH.S.1 }, 'Lots:innen: Ich begleite sie.', mkr-nrw:1.3 kenne ich., 'a\\:b: Das stimmt.']\n    compare: vorher",
  ],
} as const;
const attributes: Readonly<Record<string, string>> = {
  numeric: ' answer="40,2" tolerance="0,05" unit=mm',
  "self-assessment": " compare=vorher",
};

describe("a quiz", () => {
  it("is the same in Markdown and in YAML", () => {
    const markdown = entry(
      "test.quiz.md",
      "---\nmode: bewertet\n---\n# Test\n\n:::single-choice{#eins points=2}\nWas **stimmt**?\n\n- [x] a\n  > Gut.\n- [ ] b\n\n::hint[Denken Sie nach.]\n:::\n\n:::gap-text{#zwei spelling=genau}\nErgänzen Sie.\n\nEin [[Wort|Begriff]].\n:::\n",
    );
    const yaml = entry(
      "test.quiz.yaml",
      "title: Test\nmode: graded\nquestions:\n  - kind: single-choice\n    id: eins\n    points: 2\n    stem: Was **stimmt**?\n    options:\n      - { text: a, correct: ja, feedback: Gut. }\n      - { text: b }\n    hint: Denken Sie nach.\n  - kind: gap-text\n    id: zwei\n    spelling: exact\n    stem: Ergänzen Sie.\n    text: Ein [[Wort|Begriff]].\n",
    );
    expect(markdown.diagnostics).toEqual([]);
    expect(yaml.diagnostics).toEqual([]);
    expect(said(yaml.node)).toEqual(said(markdown.node));
  });

  it.each(Object.entries(kinds))("of the kind %s is the same in both forms", (kind, [markdown, yaml]) => {
    const one = entry(
      "test.quiz.md",
      `# Test\n\n:::${kind}{#frage${attributes[kind] ?? ""} points=2}\n${markdown}:::\n`,
    );
    const other = entry(
      "test.quiz.yaml",
      `title: Test\nquestions:\n  - kind: ${kind}\n    id: frage\n    points: 2\n    ${yaml}\n`,
    );
    expect([...one.diagnostics, ...other.diagnostics]).toEqual([]);
    expect(said(other.node)).toEqual(said(one.node));
  });

  it("tells a competence before a statement from words, at its place", () => {
    const text =
      "# Test\n\n:::self-assessment{#frage scale=xf}\nWie sicher?\n\n- xf:team@2: Ich arbeite *mit* anderen.\n:::\n";
    const { node, diagnostics } = entry("test.quiz.md", text);
    const question = node?.kind === "quiz" ? node.questions[0] : undefined;
    const [one] = question?.kind === "self-assessment" ? question.statements : [];
    const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    expect(one?.competence && cut(one.competence.span)).toBe("xf:team@2");
    expect(plainText(one?.text.tree ?? [])).toBe("Ich arbeite mit anderen.");
    expect(diagnostics.map(({ code, fix }) => [code, fix?.edits.map(({ span }) => cut(span))])).toEqual([
      ["item/statement-level", ["@2"]],
    ]);
  });

  it("in YAML tells one error for one wrong question", () => {
    const { diagnostics } = entry(
      "test.quiz.yaml",
      "title: Test\nquestions:\n  - kind: single-choice\n    id: eins\n    stem: Was stimmt?\n    optoins: []\n    options: [{ text: a, correct: true }, { text: b }]\n",
    );
    expect(diagnostics.map((one) => one.code)).toEqual(["item/key-unknown"]);
  });

  it.each([
    ["matching", "item/key-missing"],
    ["singel-choice", "item/value-unknown"],
  ])("in YAML tells what is wrong with the kind %s", (kind, code) => {
    const { diagnostics } = entry(
      "test.quiz.yaml",
      `title: Test\nquestions:\n  - kind: ${kind}\n    stem: Was stimmt?\n`,
    );
    expect(diagnostics[0]?.code).toBe(code);
  });
});

describe("a task", () => {
  it("is the same in Markdown and in YAML", () => {
    const markdown = entry(
      "bau.task.md",
      "---\nteam: 2\nhazards: [brand]\n---\n# Bau\n\n## Produkt\n\nEin Halter.\n\n- [ ] Er passt.\n\n## Rollen\n\n| Rolle | Aufgabe |\n| --- | --- |\n| Druck | druckt |\n\n## Planen (2 Stunden)\n\n- [ ] Gemessen.\n\n## Transfer (nach 2 Wochen)\n\nZeigen.\n",
    );
    const yaml = entry(
      "bau.task.yaml",
      "title: Bau\nteam: 2\nhazards: [fire]\nproduct: Ein Halter.\ncriteria: [Er passt.]\nroles: [{ name: Druck, duty: druckt }]\nphases:\n  - phase: planen\n    minutes: 120\n    text: |\n      - [ ] Gemessen.\ntransfer: Zeigen.\ntransfer-days: 14\n",
    );
    expect([...markdown.diagnostics, ...yaml.diagnostics]).toEqual([]);
    const facts = (task: TaskNode) => ({
      hazards: task.file.data.hazards,
      product: plainText(task.product?.body.tree ?? []),
      criteria: task.criteria.map((one) => plainText(one.text.tree)),
      roles: task.roles.map((one) => [plainText(one.name.tree), plainText(one.duty.tree)]),
      phases: task.phases.map((one) => [
        one.phase,
        one.minutes,
        one.steps.map((step) => plainText(step.text.tree)),
      ]),
      transfer: [task.transfer?.days, plainText(task.transfer?.body.tree ?? [])],
    });
    expect(facts(yaml.node as TaskNode)).toEqual(facts(markdown.node as TaskNode));
  });
});

describe("German text", () => {
  it("survives as typed", () => {
    const text =
      "Lots:innen um 8:30, 1:n, der:die, 40,2 mm, „Stopp!“: Was tun? Schüler:in[nen] und z. B. A::B";
    const { node, diagnostics } = entry("seite.md", `# Seite\n\n${text}\n`);
    expect(diagnostics).toEqual([]);
    expect(node?.kind === "page" && plainText(node.body.tree)).toBe(text);
  });

  it("gives ids from names with umlauts, composed or not, and without the number in front", () => {
    for (const name of ["3-Über Größe.md", "3-U\u0308ber Gro\u0308ße.md"]) {
      const { node } = entry(JSON.stringify(name).slice(1, -1), "# Seite\n");
      expect(node?.id.value).toBe("ueber-groesse");
    }
  });
});

it("exports", () => {
  expect(Object.keys(room).sort()).toEqual(["messages", "parse", "parseCanvas", "parseFramework"]);
});

it("keeps gaps whole where words have a colon in them", () => {
  const { node, diagnostics } = entry(
    "test.quiz.md",
    "# Test\n\n:::gap-text{#a}\nErgänzen Sie.\n\nWer ein Bild macht, ist [[Urheberin|Urheber:in]] und Lots:in.\n:::\n",
  );
  expect(diagnostics).toEqual([]);
  expect(JSON.stringify(node)).toContain('"answers":["Urheberin","Urheber:in"]');
});
