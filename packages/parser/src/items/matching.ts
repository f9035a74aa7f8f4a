import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import type { MatchingNode } from "@kurswerk/schema";
import type { Table, TableRow } from "mdast";
import { spanOf } from "../markdown/context.ts";
import { richBlocks } from "../markdown/rich-text.ts";
import * as say from "../messages/item.ts";
import { checkDistinct, isEmpty } from "./options.ts";
import type { InMarkdown, Reader } from "./reader.ts";
import { stemBefore, stemOf, strayAfter } from "./stem.ts";

type Pair = MatchingNode["pairs"][number];

/** What belongs together: a table with two columns; a row without a left side is an answer too many. */
export const matching: Reader<MatchingNode> = {
  markdown(question) {
    const at = question.body.findIndex((child) => child.type === "table");
    const stem = stemBefore(at, question);
    strayAfter(at + 1 || -1, question, () => false);
    const table = question.body[at] as Table | undefined;
    const pairs = (table?.children ?? []).slice(1).map((row) => pairFrom(row, question));
    check(pairs, question.place, question.context.report);
    return { kind: "matching", stem, pairs };
  },
  yaml(question) {
    const { written, text, span, place, report } = question;
    const pairs = written.pairs.map(({ left, right }, index) => ({
      span: span(`/pairs/${index}`),
      ...(left === undefined ? {} : { left: text(`/pairs/${index}/left`, left) }),
      right: text(`/pairs/${index}/right`, right),
    }));
    check(pairs, place, report);
    return { kind: "matching", stem: stemOf(question), pairs };
  },
};

function pairFrom(row: TableRow, { context }: InMarkdown): Pair {
  const [left, right] = [0, 1].map((column) => {
    const cell = row.children[column];
    if (!cell) return richBlocks([], row, context);
    const paragraph = {
      type: "paragraph" as const,
      children: cell.children,
      ...(cell.position ? { position: cell.position } : {}),
    };
    return richBlocks(cell.children.length === 0 ? [] : [paragraph], cell, context);
  });
  const empty = richBlocks([], row, context);
  return {
    span: spanOf(context, row),
    ...(left && !isEmpty(left.tree) ? { left } : {}),
    right: right ?? empty,
  };
}

function check(pairs: readonly Pair[], place: Span, report: (one: Diagnostic) => void): void {
  const asked = pairs.filter((pair) => pair.left);
  if (asked.length < 2) report(diagnose(say.pairsFew, {}, place));
  for (const pair of pairs) if (isEmpty(pair.right.tree)) report(diagnose(say.pairEmpty, {}, pair.span));
  checkDistinct(
    asked.flatMap(({ span, left }) => (left ? [{ span, text: left }] : [])),
    place,
    report,
  );
}
