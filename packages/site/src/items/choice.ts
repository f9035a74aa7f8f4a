import type { ChoiceItem, Option, PlayerChoice } from "@kurswerk/format";
import { h } from "../parts/h.ts";
import { fieldset, type ItemView, inner, part, row } from "./item-view.ts";

/** Radio buttons or check boxes. */
export const choice: ItemView<ChoiceItem> = {
  draw(item, texts) {
    const several = item.kind === "multiple-choice";
    return fieldset(
      item,
      several ? texts.chooseSeveral : undefined,
      h(
        "div",
        { dataOptions: "" },
        ...item.options.map((option, index) =>
          row(
            { type: several ? "checkbox" : "radio", name: item.id, value: String(index) },
            { dataOption: String(index) },
            h("span", { dataText: "" }, inner(option.text)),
          ),
        ),
      ),
    );
  },
  project: ({ kind, options }) => ({ kind, ...keys(options) }),
};

/** What of options the player must know. */
export function keys(options: readonly Option[]): Pick<PlayerChoice, "marks" | "options"> {
  return {
    marks: options.length,
    options: options.map((option) => ({ correct: option.correct, ...part("feedback", option.feedback) })),
  };
}
