import type { PlayerChoice } from "@kurswerk/format";
import { find, findAll, make } from "../core/dom.ts";
import type { ItemKind } from "../core/registry.ts";
import { found } from "./share.ts";

/**
 * Radio buttons or check boxes with an author's word beside each chosen one.
 * Scored: one right option, all or nothing; several, right choices less wrong ones, over the number of right options.
 */
export const choice: ItemKind<PlayerChoice> = {
  why: "checkChoose",
  score({ options }, marks) {
    const rightOnes = options.filter((option) => option.correct).length;
    const earned = found(marks, (index) => options[index]?.correct === true, rightOnes);
    return rightOnes > 1 ? earned : Math.floor(earned);
  },
  bind(section, item, { texts }) {
    const rows = findAll(section, "option");
    const inputs = rows.map((row) => row.querySelector("input") as HTMLInputElement);
    return {
      read() {
        const marks = inputs.map((input) => Number(input.checked));
        if (!marks.includes(1)) return undefined;
        const values = marks.flatMap((mark, index) => (mark ? [index] : []));
        return {
          marks,
          response: item.kind === "true-false" ? ["true-false", values[0] === 0] : ["choice", values],
        };
      },
      show(marks, reveal) {
        item.options.forEach((option, index) => {
          const row = rows[index];
          const input = inputs[index];
          if (!row || !input) return;
          input.checked = marks[index] === 1;
          input.disabled = true;
          row.toggleAttribute("data-chosen", input.checked);
          if (!input.checked && !(reveal && option.correct)) return;
          row.dataset["correct"] = String(option.correct);
          if (!input.checked)
            find(row, "text")?.append(make("span", ` (${texts.rightOption})`, { "data-extra": "" }));
          if (input.checked && option.feedback) {
            const note = make("div", "", { "data-option-feedback": "" });
            note.innerHTML = option.feedback;
            row.after(note);
          }
        });
      },
      reset() {
        for (const extra of findAll(section, "option-feedback").concat(findAll(section, "extra")))
          extra.remove();
        rows.forEach((row, index) => {
          const input = inputs[index];
          if (input) Object.assign(input, { checked: false, disabled: false });
          row.removeAttribute("data-chosen");
          row.removeAttribute("data-correct");
        });
      },
      arrange(order) {
        const parent = find(section, "options");
        for (const index of order(rows.length)) parent?.append(rows[index] as HTMLElement);
      },
    };
  },
};
