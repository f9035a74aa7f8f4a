import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import type { NumericNode } from "@kurswerk/schema";
import { numberInvalid } from "../messages/item.ts";
import { attributeMissing } from "../messages/markdown.ts";
import type { Own, Reader } from "./reader.ts";
import { stemBefore, stemOf } from "./stem.ts";

/** A number to work out, with a tolerance and a unit; decimal comma and point both count. */
export const numeric: Reader<NumericNode> = {
  markdown(question) {
    const { attributes, context, place, node } = question;
    if (attributes["answer"] === undefined)
      context.report(diagnose(attributeMissing, { name: node.name, attribute: "answer" }, place));
    return { stem: stemBefore(-1, question), ...amounts(attributes, () => place, context.report) };
  },
  yaml(question) {
    const { written, span, report } = question;
    return { stem: stemOf(question), ...amounts(written, (name) => span(`/${name}`), report) };
  },
};

function amounts(
  written: { readonly answer?: unknown; readonly tolerance?: unknown; readonly unit?: unknown },
  place: (name: string) => Span,
  report: (diagnostic: Diagnostic) => void,
): Omit<Own<NumericNode>, "stem"> {
  const read = (name: "answer" | "tolerance"): number => {
    const value = written[name];
    if (value === undefined) return 0;
    const found = amount(String(value));
    if (found === undefined || (name === "tolerance" && found < 0))
      report(diagnose(numberInvalid, { name, value: String(value) }, place(name)));
    return found ?? 0;
  };
  return {
    kind: "numeric",
    answer: read("answer"),
    tolerance: read("tolerance"),
    ...(written.unit === undefined ? {} : { unit: String(written.unit) }),
  };
}

/** A number as people write it: `40,2`, `40.2`, `-3`. */
function amount(text: string): number | undefined {
  return /^\s*[-+]?\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(",", ".")) : undefined;
}
