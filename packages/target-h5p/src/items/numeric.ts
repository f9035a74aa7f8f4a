import { diagnose } from "@kurswerk/diagnostics";
import type { Html, NumericItem } from "@kurswerk/format";
import { escaped } from "../html/escaped.ts";
import { toleranceTooWide } from "../messages/h5p/tolerance-too-wide/messages.ts";
import { taskTags } from "../types/common.ts";
import { fillIn } from "./fill-in.ts";
import { aroundGaps, inGap } from "./gap-syntax.ts";
import { hint, type ItemWriter, otherForm, stem } from "./question.ts";

/** How many numbers a gap may list: more would make its text hard to load and to mend. */
export const numberLimit = 201;

/**
 * A number to work out. H5P compares texts, not numbers: every number within the tolerance is listed, with comma and
 * point, in the steps in which the author wrote answer and tolerance.
 */
export const numeric: ItemWriter<NumericItem> = (item, write, manner, title) => {
  const { html, media, before } = stem(item, write, taskTags, write.say.fillIn);
  const numbers = within(item.answer, item.tolerance);
  if (item.tolerance > 0) otherForm(item, write, "H5P.Blanks");
  const count = 2 * steps(item.answer, item.tolerance) + 1;
  if (count > numberLimit) write.report(diagnose(toleranceTooWide, { count, limit: numberLimit }, item.span));
  const gap = written(numbers.slice(0, numberLimit))
    .map((one) => inGap(escaped(one)))
    .join("/");
  const unit = item.unit === undefined ? "" : ` ${aroundGaps(escaped(item.unit))}`;
  // H5P would show every number as the solution: the answer is told in words instead.
  const shown = `${String(item.answer).replace(".", write.site.decimal)}${item.unit === undefined ? "" : ` ${item.unit}`}`;
  const solution: Html = item.solution ?? { type: "root", children: [{ type: "text", value: shown }] };
  return {
    before,
    content: fillIn({ ...item, solution }, write, manner, title, {
      media,
      text: html,
      questions: [`<p>${write.say.answer}: *${gap}*${unit}</p>`],
      exact: false,
      solutions: numbers.length === 1,
    }),
    after: hint(item, write),
  };
};

/** Every number within the tolerance, the answer first, in steps of the last decimal that the author wrote. */
export function within(answer: number, tolerance: number): readonly string[] {
  const decimals = decimalsOfBoth(answer, tolerance);
  const middle = Math.round(answer * 10 ** decimals);
  const count = Math.min(steps(answer, tolerance), numberLimit);
  const around = Array.from({ length: count }, (_, index) => [middle + index + 1, middle - index - 1]).flat();
  return [middle, ...around].map((value) => (value / 10 ** decimals).toFixed(decimals));
}

/** How many steps the tolerance reaches to each side. */
function steps(answer: number, tolerance: number): number {
  return Math.round(tolerance * 10 ** decimalsOfBoth(answer, tolerance));
}

function decimalsOfBoth(answer: number, tolerance: number): number {
  return Math.max(decimalsOf(answer), decimalsOf(tolerance));
}

function decimalsOf(value: number): number {
  const text = String(value);
  const [, power] = text.split("e-");
  return (text.split("e")[0]?.split(".")[1] ?? "").length + Number(power ?? 0);
}

/** Each number as people type it: with comma or point, and without zeros at its end. */
function written(numbers: readonly string[]): readonly string[] {
  const all = numbers.flatMap((number) => {
    const short = number.includes(".") ? number.replace(/\.?0+$/, "") : number;
    return [short, number].flatMap((one) => [one.replace(".", ","), one]);
  });
  return [...new Set(all)];
}
