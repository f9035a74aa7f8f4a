import type { NumericItem } from "@kurswerk/format";
import { h } from "../parts/h.ts";
import { group, type ItemView } from "./item-view.ts";

/** A field for a number, its unit behind it. */
export const numeric: ItemView<NumericItem> = {
  draw: (item, texts) =>
    group(
      item,
      undefined,
      h(
        "p",
        { dataAmount: "" },
        h("input", {
          type: "text",
          inputMode: "decimal",
          autoComplete: "off",
          maxLength: 20,
          size: 10,
          dataInput: "",
          disabled: true,
          ariaLabel: item.unit === undefined ? texts.answer : `${texts.answer} (${item.unit})`,
        }),
        item.unit !== undefined && h("span", { ariaHidden: "true" }, ` ${item.unit}`),
      ),
    ),
  project: ({ kind, answer, tolerance, unit }) => ({
    kind,
    marks: 1,
    answer,
    tolerance,
    ...(unit === undefined ? {} : { unit }),
  }),
};
