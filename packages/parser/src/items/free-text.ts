import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import type { FreeTextNode } from "@kurswerk/schema";
import { freeTextAlone } from "../messages/item.ts";
import { linesFrom, linesOf } from "./lines.ts";
import { listAt } from "./options.ts";
import type { InMarkdown, Reader } from "./reader.ts";
import { stemBefore, stemOf, strayAfter } from "./stem.ts";

/** An answer in one's own words, held against a sample solution and a check list. */
export const freeText: Reader<FreeTextNode> = {
  markdown(question) {
    const at = listAt(question.body);
    const stem = stemBefore(at, question);
    strayAfter(at + 1 || -1, question, () => false);
    const criteria = linesFrom(at, question);
    if (criteria.length === 0 && !hasSolution(question)) alone(question, question.context.report);
    return { kind: "free-text", stem, criteria };
  },
  yaml(question) {
    const { written, report } = question;
    const criteria = linesOf(question, "criteria", written.criteria);
    if (criteria.length === 0 && written.solution === undefined) alone(question, report);
    return { kind: "free-text", stem: stemOf(question), criteria };
  },
};

function hasSolution({ node }: InMarkdown): boolean {
  return node.children.some((child) => "name" in child && child.name === "solution");
}

function alone({ place }: Pick<InMarkdown, "place">, report: (one: Diagnostic) => void): void {
  report(diagnose(freeTextAlone, {}, place));
}
