import { diagnose, type Edit } from "@kurswerk/diagnostics";
import { type ChoiceNode, type OptionNode, plainText } from "@kurswerk/schema";
import type { Blockquote, List, ListItem, RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import * as say from "../messages/item.ts";
import { type Context, firstLine, insertion, offsets, spanOf, typed } from "./context.ts";
import { richBlocks } from "./rich-text.ts";

/** The stem and the options of a choice question: everything before the first list, and the list. */
export function choiceBody(
  kind: ChoiceNode["kind"],
  body: readonly RootContent[],
  node: ContainerDirective,
  context: Context,
): Pick<ChoiceNode, "stem" | "options"> {
  const at = body.findIndex((child) => child.type === "list" && !child.ordered);
  const stem = richBlocks(at === -1 ? body : body.slice(0, at), node, context);
  if (plainText(stem.tree) === "") context.report(diagnose(say.stemMissing, {}, firstLine(context, node)));
  const rest = at === -1 ? [] : body.slice(at);
  const lists = rest.filter((child): child is List => child.type === "list");
  splitFeedback(rest, context);
  for (const stray of rest) {
    if (stray.type !== "list" && stray.type !== "blockquote")
      context.report(diagnose(say.contentStray, {}, firstLine(context, stray)));
  }
  const options = lists.flatMap((list) => list.children.map((item) => option(item, context)));
  checkOptions(kind, options, node, context);
  return { stem, options };
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
  const words = plainText(text.tree);
  if (words === "" && !text.tree.children.some((child) => JSON.stringify(child).includes('"image"'))) {
    context.report(diagnose(say.optionEmpty, {}, firstLine(context, item)));
  }
  const base = {
    span: spanOf(context, item),
    text,
    correct: item.checked === true || (bare?.[1] ?? "").toLowerCase() === "x",
  };
  const [first] = feedback;
  return first
    ? {
        ...base,
        feedback: richBlocks(
          feedback.flatMap((one) => one.children),
          first,
          context,
        ),
      }
    : base;
}

/** How many options and how many right ones a kind wants, and that no two are the same. */
export function checkOptions(
  kind: ChoiceNode["kind"],
  options: readonly OptionNode[],
  node: ContainerDirective,
  context: Context,
): void {
  const place = firstLine(context, node);
  if (options.length === 0) return context.report(diagnose(say.optionsMissing, {}, place));
  const right = options.filter((one) => one.correct).length;
  if (right === 0) context.report(diagnose(say.answerMissing, {}, place));
  if (right > 1 && kind !== "multiple-choice")
    context.report(diagnose(say.answersTooMany, { count: right }, place));
  if (kind === "true-false" && options.length !== 2)
    context.report(diagnose(say.trueFalseOptions, { count: options.length }, place));
  const seen = new Map<string, OptionNode>();
  for (const one of options) {
    const text = plainText(one.text.tree);
    const first = seen.get(text.toLowerCase());
    if (first && text !== "")
      context.report(diagnose(say.optionDuplicate, { text }, one.span, { related: [{ span: first.span }] }));
    seen.set(text.toLowerCase(), one);
  }
}
