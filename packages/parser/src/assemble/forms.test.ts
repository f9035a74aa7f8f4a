import { plainText, type QuizNode, type TaskNode } from "@kurswerk/schema";
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

/** What a quiz says, without its places. */
function said(quiz: QuizNode) {
  return {
    title: plainText(quiz.title.tree),
    data: quiz.file.data.mode,
    questions: quiz.questions.map((one) => ({
      kind: one.kind,
      id: one.id.value,
      stem: plainText(one.stem.tree),
      points: one.points,
      hint: one.hint && plainText(one.hint.tree),
      body:
        one.kind === "gap-text"
          ? [plainText(one.text.tree), one.attributes]
          : one.options.map((option) => [
              plainText(option.text.tree),
              option.correct,
              option.feedback && plainText(option.feedback.tree),
            ]),
    })),
  };
}

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
    expect(said(yaml.node as QuizNode)).toEqual(said(markdown.node as QuizNode));
  });

  it("in YAML tells one error for one wrong question", () => {
    const { diagnostics } = entry(
      "test.quiz.yaml",
      "title: Test\nquestions:\n  - kind: single-choice\n    id: eins\n    stem: Was stimmt?\n    optoins: []\n    options: [{ text: a, correct: true }, { text: b }]\n",
    );
    expect(diagnostics.map((one) => one.code)).toEqual(["item/key-unknown"]);
  });

  it.each([
    ["matching", "item/kind-planned"],
    ["singel-choice", "item/value-unknown"],
  ])("in YAML refuses the kind %s", (kind, code) => {
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
  expect(Object.keys(room).sort()).toEqual(["messages", "parse"]);
});
