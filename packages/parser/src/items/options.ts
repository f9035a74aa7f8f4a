import { type Diagnostic, diagnose, type Edit, type Span } from "@kurswerk/diagnostics";
import { type OptionNode, plainText } from "@kurswerk/schema";
import type { Blockquote, List, ListItem, RootContent } from "mdast";
import { type Context, firstLine, insertion, offsets, spanOf, typed } from "../markdown/context.ts";
import { richBlocks } from "../markdown/rich-text.ts";
import * as say from "../messages/item.ts";
import type { InMarkdown } from "./reader.ts";
import { strayAfter } from "./stem.ts";

/** The most options, pairs or steps: platforms name each by one letter. */
export const mostOptions = 26;

/** Where the list of options begins in the body of a question, or -1. */
export function listAt(body: readonly RootContent[]): number {
  return body.findIndex((child) => child.type === "list" && !child.ordered);
}

/** The options of a question from their list. */
export function optionsFrom(at: number, question: InMarkdown): readonly OptionNode[] {
  const { body, context } = question;
  const rest = at === -1 ? [] : body.slice(at);
  splitFeedback(rest, context);
  strayAfter(at, question, (node) => node.type === "list" || node.type === "blockquote");
  return rest
    .filter((child): child is List => child.type === "list")
    .flatMap((list) => list.children.map((item) => option(item, context)));
}

/** A quote that is not indented ends the list of options; each is told with the fix. */
function splitFeedback(rest: readonly RootContent[], context: Context): void {
  for (const quote of rest) {
    if (quote.type !== "blockquote") continue;
    const { start, end } = offsets(quote);
    const edits: Edit[] = [...context.text.slice(start, end).matchAll(/^(?=[ \t]*>)/gm)].map((line) =>
      insertion(context, start + line.index, "  "),
    );
    context.report(diagnose(say.feedbackSplits, {}, firstLine(context, quote), { fix: { edits } }));
  }
}

function option(item: ListItem, context: Context): OptionNode {
  const feedback = item.children.filter((child): child is Blockquote => child.type === "blockquote");
  const content = item.children.filter((child) => child.type !== "blockquote");
  const boxed = typeof item.checked === "boolean";
  const bare = /^[-*+]\s*\[([ xX]?)\]\s*(?:\r?\n|$)/.exec(typed(context, item));
  if (!boxed && !bare) context.report(diagnose(say.optionBox, {}, firstLine(context, item)));
  const text = richBlocks(bare ? [] : content, item, context);
  if (isEmpty(text.tree)) context.report(diagnose(say.optionEmpty, {}, firstLine(context, item)));
  const base = {
    span: spanOf(context, item),
    text,
    correct: item.checked === true || (bare?.[1] ?? "").toLowerCase() === "x",
  };
  const [first] = feedback;
  if (!first) return base;
  const words = feedback.flatMap((one) => one.children);
  return { ...base, feedback: richBlocks(words, first, context) };
}

/** True for a text without words and without a picture. */
export function isEmpty(tree: Parameters<typeof plainText>[0]): boolean {
  return plainText(tree) === "" && !JSON.stringify(tree).includes('"image"');
}

/** Reports options of which no two can be told apart, and a list that is too long. */
export function checkDistinct<L extends Pick<OptionNode, "span" | "text">>(
  lines: readonly L[],
  place: Span,
  report: (diagnostic: Diagnostic) => void,
  nameOf: (line: L) => string = (line) => plainText(line.text.tree),
): void {
  if (lines.length > mostOptions)
    report(diagnose(say.optionsMany, { count: lines.length, most: mostOptions }, place));
  const seen = new Map<string, Span>();
  for (const one of lines) {
    const text = nameOf(one);
    const first = seen.get(text.toLowerCase());
    if (first && text !== "")
      report(diagnose(say.optionDuplicate, { text }, one.span, { related: [{ span: first }] }));
    seen.set(text.toLowerCase(), one.span);
  }
}
