import type { FreeTextItem } from "@kurswerk/format";
import { h } from "../parts/h.ts";
import { group, type ItemView, inner, row } from "./item-view.ts";

/** A field for one's own words, and points to check them by. */
export const freeText: ItemView<FreeTextItem> = {
  draw: (item, texts) =>
    group(
      item,
      undefined,
      h("textarea", { rows: 6, ariaLabel: texts.answer, dataInput: "", dataAnswer: "", disabled: true }),
      h("p", { className: "help", dataLeft: "" }),
      item.criteria.length > 0 &&
        h(
          "div",
          { dataCriteria: "" },
          h("p", {}, texts.criteriaHelp),
          ...item.criteria.map((line, index) =>
            row(
              { type: "checkbox", dataOwn: String(index) },
              { className: "check" },
              h("span", {}, inner(line.text)),
            ),
          ),
        ),
    ),
  project: ({ kind, criteria }) => ({ kind, marks: criteria.length }),
};
