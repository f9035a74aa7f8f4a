import { diagnose } from "@kurswerk/diagnostics";
import type { GapTextNode } from "@kurswerk/schema";
import type { RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { gapMissing } from "../messages/item.ts";
import { type Context, firstLine, typed } from "./context.ts";
import { richBlocks } from "./rich-text.ts";

/** The stem, which is everything before the first block with a gap, and the text with its gaps. */
export function gapBody(
  body: readonly RootContent[],
  node: ContainerDirective,
  context: Context,
): Pick<GapTextNode, "stem" | "text"> {
  const found = body.findIndex((child) => typed(context, child).includes("[["));
  const at = found === -1 ? Math.min(1, body.length) : found;
  const stem = richBlocks(body.slice(0, at), node, context);
  const text = richBlocks(body.slice(at), node, { ...context, gaps: true });
  if (found === -1) context.report(diagnose(gapMissing, {}, firstLine(context, node)));
  return { stem, text };
}
