import type { Item, Option } from "@kurswerk/format";
import { type Child, h } from "@kurswerk/site";
import type { Element, ElementContent } from "hast";
import type { Reported } from "./report.ts";
import { below, shown } from "./shown.ts";
import { table } from "./table.ts";

/** A question with its key, its feedback, and what it is worth. */
export function item(one: Item, number: number, reported: Reported): Element {
  const { texts } = reported;
  const scored = one.kind !== "free-text" && one.kind !== "self-assessment";
  const head = [
    `${texts.question} ${number}`,
    texts.itemKinds[one.kind],
    scored ? `${one.points} ${one.points === 1 ? texts.point1 : texts.pointsMany}` : texts.unscored,
  ].join(" · ");
  return h(
    "div",
    { className: "item", role: "group", ariaLabel: `${texts.question} ${number}` },
    h("p", { className: "name" }, head),
    shown(one.stem, reported),
    key(one, reported),
    below(texts.hint, one.hint, reported),
    below(texts.whenRight, one.right, reported),
    below(texts.whenWrong, one.wrong, reported),
    below(texts.solution, one.solution, reported),
  );
}

function key(one: Item, reported: Reported): Child {
  const { texts } = reported;
  switch (one.kind) {
    case "single-choice":
    case "multiple-choice":
    case "true-false":
      return options(one.options, reported);
    case "hotspot":
      return [shown(one.picture, reported), options(one.options, reported)];
    case "gap-text":
      return h(
        "div",
        {},
        shown(one.text, reported).map((node) =>
          marked(node, "dataGap", (index) => h("mark", {}, one.gaps[index]?.answers.join(" | ") ?? "")),
        ),
        h("p", { className: "of" }, texts.spellings[one.spelling]),
      );
    case "mark-words":
      return h(
        "div",
        {},
        shown(one.text, reported).map((node) =>
          marked(node, "dataWord", (index) => {
            const word = one.words[index];
            return word?.correct ? h("mark", {}, word.text) : { type: "text", value: word?.text ?? "" };
          }),
        ),
      );
    case "matching": {
      const used = new Set(one.pairs.map((pair) => pair.answer));
      const answer = (index: number): Child => {
        const found = one.answers[index];
        return found && shown(found.text, reported);
      };
      return table(
        texts.key,
        [texts.left, texts.right],
        [
          ...one.pairs.map((pair) => [shown(pair.text, reported), answer(pair.answer)]),
          ...one.answers.flatMap((_, index) => (used.has(index) ? [] : [[texts.fitsNowhere, answer(index)]])),
        ],
      );
    }
    case "ordering":
      return h("ol", {}, ...one.entries.map((entry) => h("li", {}, shown(entry.text, reported))));
    case "numeric": {
      const number = (value: number): string =>
        reported.course.language === "de" ? String(value).replace(".", ",") : String(value);
      const room = one.tolerance === 0 ? "" : ` ± ${number(one.tolerance)}`;
      return h(
        "p",
        {},
        `${texts.key}: `,
        h("mark", {}, `${number(one.answer)}${room}${one.unit === undefined ? "" : ` ${one.unit}`}`),
      );
    }
    case "free-text":
      return h("ul", {}, ...one.criteria.map((line) => h("li", {}, shown(line.text, reported))));
    case "self-assessment":
      return [
        h("ul", {}, ...one.statements.map((line) => h("li", {}, shown(line.text, reported)))),
        h("p", { className: "of" }, `${texts.levels}: ${one.levels.join(" – ")}`),
      ];
  }
}

function options(all: readonly Option[], reported: Reported): Child {
  const { texts } = reported;
  return h(
    "ul",
    { className: "options" },
    ...all.map((option) =>
      h(
        "li",
        { className: option.correct ? "right" : undefined },
        h("strong", {}, option.correct ? `✓ ${texts.isRight} ` : `✗ ${texts.isWrong} `),
        shown(option.text, reported),
        option.feedback &&
          h("div", { className: "feedback" }, `${texts.feedback}: `, shown(option.feedback, reported)),
      ),
    ),
  );
}

/** A tree in which the numbered places of one sort are filled. */
function marked(
  node: ElementContent,
  mark: "dataGap" | "dataWord",
  fill: (index: number) => ElementContent,
): ElementContent {
  if (node.type !== "element") return node;
  const index = node.properties[mark];
  if (index !== undefined) return fill(Number(index));
  return { ...node, children: node.children.map((child) => marked(child, mark, fill)) };
}
