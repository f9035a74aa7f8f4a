import type { RichText } from "@kurswerk/schema";
import type { Root, RootContent } from "mdast";
import type { Node } from "unist";
import { blocks } from "./blocks.ts";
import { type Context, offsets, spanOf } from "./context.ts";

/** Finished blocks as a text of their own; `place` stands for an empty one. */
export function richText(children: readonly RootContent[], place: Node, context: Context): RichText {
  const first = children[0];
  const last = children.at(-1);
  const span = first && last ? context.span(offsets(first).start, offsets(last).end) : spanOf(context, place);
  const tree: Root = {
    type: "root",
    children: [...children],
    ...(first?.position && last?.position
      ? { position: { start: first.position.start, end: last.position.end } }
      : {}),
  };
  return { span, tree };
}

/** Blocks as parsed, with our own nodes put in, as a text of their own. */
export function richBlocks(children: readonly RootContent[], place: Node, context: Context): RichText {
  return richText(blocks(children, context, "inner"), place, context);
}
