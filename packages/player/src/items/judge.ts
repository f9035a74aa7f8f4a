import { findAll, make } from "../core/dom.ts";

type Field = HTMLInputElement | HTMLSelectElement;

/** Closes a field and puts behind it whether it was right, and what would have been. */
export function judge(field: Field, right: boolean, answer: string): void {
  field.disabled = true;
  field.dataset["correct"] = String(right);
  field.after(make("span", `${right ? " ✓" : ` ✗ ${answer}`}`, { "data-extra": "" }));
}

/** Opens and empties fields. */
export function unjudge(section: HTMLElement, fields: readonly Field[]): void {
  for (const extra of findAll(section, "extra")) extra.remove();
  for (const field of fields) {
    Object.assign(field, { value: "", disabled: false });
    field.removeAttribute("data-correct");
  }
}
