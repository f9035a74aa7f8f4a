import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import type { LineNode, OrderingNode } from "@kurswerk/schema";
import { entriesFew } from "../messages/item.ts";
import { lineListAt, linesFrom, linesOf } from "./lines.ts";
import { checkDistinct } from "./options.ts";
import type { Reader } from "./reader.ts";
import { stemBefore, stemOf, strayAfter } from "./stem.ts";

/** Steps to put in order: a numbered list in the right order. */
export const ordering: Reader<OrderingNode> = {
  markdown(question) {
    const at = lineListAt(question.body, "numbered");
    const stem = stemBefore(at, question);
    strayAfter(at + 1 || -1, question, () => false);
    const entries = linesFrom(at, question);
    check(entries, question.place, question.context.report);
    return { kind: "ordering", stem, entries };
  },
  yaml(question) {
    const entries = linesOf(question, "entries", question.written.entries);
    check(entries, question.place, question.report);
    return { kind: "ordering", stem: stemOf(question), entries };
  },
};

function check(entries: readonly LineNode[], place: Span, report: (one: Diagnostic) => void): void {
  if (entries.length < 2) report(diagnose(entriesFew, {}, place));
  checkDistinct(entries, place, report);
}
