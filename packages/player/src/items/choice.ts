import type { PlayerChoice } from "@kurswerk/format";
import { find, findAll, make } from "../core/dom.ts";
import type { Controls } from "../core/registry.ts";

/** Radio buttons or check boxes with an author's word beside each chosen one. */
export function choice(
  section: HTMLElement,
  item: PlayerChoice,
  words: { readonly rightOption: string },
): Controls {
  const rows = findAll(section, "option");
  const inputs = rows.map((row) => row.querySelector("input") as HTMLInputElement);
  const chosen = (): boolean[] => inputs.map((input) => input.checked);
  return {
    read() {
      const flags = chosen();
      return flags.includes(true)
        ? { flags, response: flags.flatMap((flag, index) => (flag ? [index] : [])) }
        : undefined;
    },
    show(flags, reveal) {
      item.options.forEach((option, index) => {
        const row = rows[index];
        const input = inputs[index];
        if (!row || !input) return;
        input.checked = flags[index] === true;
        input.disabled = true;
        row.toggleAttribute("data-chosen", input.checked);
        if (!input.checked && !(reveal && option.correct)) return;
        row.dataset["correct"] = String(option.correct);
        if (!input.checked)
          find(row, "text")?.append(make("span", ` (${words.rightOption})`, { "data-extra": "" }));
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
      for (const index of order(rows.length)) {
        const row = rows[index];
        if (row) parent?.append(row);
      }
    },
  };
}
