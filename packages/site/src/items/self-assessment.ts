import type { SelfAssessmentItem } from "@kurswerk/format";
import { h } from "../parts/h.ts";
import { group, type ItemView, inner, row } from "./item-view.ts";

/** Statements, each with the levels to choose from. */
export const selfAssessment: ItemView<SelfAssessmentItem> = {
  draw: (item) =>
    group(
      item,
      undefined,
      ...item.statements.map((statement, index) =>
        h(
          "fieldset",
          { dataStatement: String(index) },
          h("legend", {}, inner(statement.text)),
          h(
            "div",
            { className: "levels" },
            ...item.levels.map((level, value) =>
              row(
                { type: "radio", name: `${item.id}/${index}`, value: String(value) },
                { className: "check" },
                h(
                  "span",
                  {},
                  h("span", { dataText: "" }, level),
                  statement.descriptors &&
                    h("span", { className: "line help" }, statement.descriptors[value]),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  project: ({ kind, statements, compare }) => ({
    kind,
    marks: statements.length,
    wide: true,
    ...(compare === undefined ? {} : { compare }),
  }),
};
