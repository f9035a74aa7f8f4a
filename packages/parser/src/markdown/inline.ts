import { diagnose } from "@kurswerk/diagnostics";
import { directives, questionParts } from "@kurswerk/schema";
import type { PhrasingContent, Text } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { gapEmpty, gapLeft } from "../messages/item.ts";
import { directiveForm } from "../messages/markdown.ts";
import { type Context, offsets, spanOf, typed } from "./context.ts";
import { htmlError } from "./html.ts";
import { strayText } from "./stray.ts";

const pieces = /\{\{\s*([A-Za-z][\w-]*)\s*\}\}|\[\[([^[\]]*)\]\]/g;

/**
 * Running text with our own nodes in it: variables, gaps, terms, passages in other languages, decorative images.
 * A text directive counts only with a known name and a label; everything else stays as typed.
 */
export function inline(children: readonly PhrasingContent[], context: Context): PhrasingContent[] {
  // First all that only looks like a directive becomes text again, so that gaps and links in it stay whole.
  const plain = join(children.map((node) => asTyped(node, context)));
  const result: PhrasingContent[] = [];
  for (const [index, node] of plain.entries()) {
    if (node.type === "text") {
      strayText(node, context);
      result.push(...text(node, plain[index - 1], context));
    } else if (node.type === "textDirective") result.push(directive(node, context));
    else if (node.type === "html") htmlError(node, context);
    else if ("children" in node)
      result.push({
        ...node,
        children: inline(node.children as PhrasingContent[], context),
      } as PhrasingContent);
    else result.push(node);
  }
  return join(result);
}

/** A directive of our own, or the letters that its author typed. */
function asTyped(node: PhrasingContent, context: Context): PhrasingContent {
  if (node.type !== "textDirective") return node;
  const own = Object.hasOwn(directives, node.name) ? directives[node.name] : undefined;
  const labelled = typed(context, node).includes("[");
  if (own?.form === "text" && labelled) return node;
  if (labelled && (own || isPart(node.name)))
    context.report(
      diagnose(
        directiveForm,
        { name: node.name, right: isPart(node.name) ? `::${node.name}[…]` : `:::${node.name}` },
        spanOf(context, node),
      ),
    );
  return {
    type: "text",
    value: typed(context, node),
    ...(node.position ? { position: node.position } : {}),
  };
}

function directive(node: TextDirective, context: Context): PhrasingContent {
  const children = inline(node.children, context);
  const position = node.position ? { position: node.position } : {};
  return node.name === "lang"
    ? { type: "lang", language: Object.keys(node.attributes ?? {})[0] ?? "", children, ...position }
    : { type: "term", children, ...position };
}

function isPart(name: string): boolean {
  return questionParts.some((part) => part === name);
}

function text(node: Text, before: PhrasingContent | undefined, context: Context): PhrasingContent[] {
  let value = node.value;
  let start = offsets(node).start;
  if (before?.type === "image" && value.startsWith("{decorative}")) {
    before.data = { ...before.data, decorative: true };
    value = value.slice("{decorative}".length);
    start += "{decorative}".length;
  }
  const exact = value.length === offsets(node).end - start;
  const position = (from: number, to: number): { position: NonNullable<Text["position"]> } => {
    const point = (offset: number) => ({ line: 1, column: 1, offset });
    return {
      position: {
        start: point(exact ? start + from : start),
        end: point(exact ? start + to : offsets(node).end),
      },
    };
  };
  const result: PhrasingContent[] = [];
  let last = 0;
  for (const found of value.matchAll(pieces)) {
    const [whole, name, gap] = found;
    if (gap !== undefined && !context.gaps) continue;
    if (found.index > last)
      result.push({ type: "text", value: value.slice(last, found.index), ...position(last, found.index) });
    last = found.index + whole.length;
    const place = position(found.index, last);
    if (name !== undefined) result.push({ type: "variable", value: name, ...place });
    else result.push({ type: "gap", value: gap ?? "", answers: answers(gap ?? ""), ...place });
    if (name === undefined && answers(gap ?? "").length === 0) {
      context.report(
        diagnose(
          gapEmpty,
          {},
          context.span(place.position.start.offset ?? 0, place.position.end.offset ?? 0),
        ),
      );
    }
  }
  if (last < value.length)
    result.push({ type: "text", value: value.slice(last), ...position(last, value.length) });
  const open = context.gaps
    ? /\[\[|\]\]/.exec(value.replace(pieces, (piece) => " ".repeat(piece.length)))
    : null;
  if (open)
    context.report(
      diagnose(
        gapLeft,
        {},
        exact ? context.span(start + open.index, start + open.index + 2) : spanOf(context, node),
      ),
    );
  return result;
}

function answers(gap: string): readonly string[] {
  return [...new Set(gap.split("|").map((one) => one.trim()))].filter((one) => one !== "");
}

/** Joins texts that stand side by side, so that words are whole again for the glossary. */
function join(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text" && last.position && node.position) {
      result[result.length - 1] = {
        type: "text",
        value: last.value + node.value,
        position: { start: last.position.start, end: node.position.end },
      };
    } else result.push(node);
  }
  return result;
}
