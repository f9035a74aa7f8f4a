import type { Rubric } from "@kurswerk/format";
import type { Element } from "hast";
import { h } from "../parts/h.ts";
import type { SiteTexts } from "../texts/site-texts.ts";

/** Self-assessment: per criterion one level to choose. A grid on wide screens, cards on a phone. */
export function rubric(one: Rubric, id: string, texts: SiteTexts): Element {
  return h(
    "div",
    { className: "rubric" },
    h("p", { className: "help" }, texts.rubricHelp),
    ...one.criteria.map((criterion, row) =>
      h(
        "fieldset",
        {},
        h("legend", {}, criterion.title),
        h(
          "div",
          { className: "levels" },
          ...one.levels.map((level, index) =>
            h(
              "label",
              { className: "check" },
              h("input", {
                type: "radio",
                name: `${id}/rubric/${criterion.id}`,
                value: String(index),
                dataRubric: String(row),
                dataInput: "",
                disabled: true,
              }),
              h(
                "span",
                {},
                h("strong", {}, level.title),
                h("span", { className: "line" }, criterion.texts[index]),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
