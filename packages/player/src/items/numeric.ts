import type { PlayerNumeric } from "@kurswerk/format";
import type { ItemKind } from "../core/registry.ts";
import { judge, unjudge } from "./judge.ts";

/** A number; decimal comma and point both count, and the unit may be typed along. Scored: all or nothing. */
export const numeric: ItemKind<PlayerNumeric> = {
  why: "checkNumber",
  score: (_, [mark = 0]) => mark,
  bind(section, { answer, tolerance, unit = "" }, { language }) {
    const input = section.querySelector("input") as HTMLInputElement;
    const shown = language === "de" ? String(answer).replace(".", ",") : String(answer);
    return {
      read() {
        const value = amount(input.value, unit);
        if (value === undefined) return undefined;
        // Binary fractions: 40.2 - 0.05 is a little more than 40.15.
        const right = Math.abs(value - answer) <= tolerance + 1e-9 * Math.max(1, Math.abs(answer));
        return { marks: [Number(right)], response: ["numeric", value] };
      },
      show([mark], reveal) {
        if (mark && input.value === "") input.value = shown;
        judge(input, mark === 1, reveal ? `${shown} ${unit}` : "");
      },
      reset() {
        unjudge(section, [input]);
      },
    };
  },
};

/** The number that was typed: `40,2`, `40.2 mm`, `1.234,5`; of two marks the last is the decimal one. */
export function amount(typed: string, unit: string): number | undefined {
  let text = typed.replace(/\s/g, "");
  const suffix = unit.replace(/\s/g, "");
  if (suffix && text.toLowerCase().endsWith(suffix.toLowerCase())) text = text.slice(0, -suffix.length);
  text = text.replace(/^[\u2212\u2013]/, "-");
  const decimal = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  const marks = text.replace(/[^.,]/g, "");
  // Several marks of one kind divide thousands.
  const thousands = marks.length > 1 && new Set(marks).size === 1;
  if (decimal >= 0 && !thousands)
    text = `${text.slice(0, decimal).replace(/[.,]/g, "")}.${text.slice(decimal + 1)}`;
  else text = text.replace(/[.,]/g, "");
  return /^[-+]?\d*\.?\d+$|^[-+]?\d+\.$/.test(text) ? Number(text) : undefined;
}
