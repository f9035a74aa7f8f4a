import { diagnose, type Message } from "@kurswerk/diagnostics";
import type { RichText } from "@kurswerk/schema";
import { typed } from "../markdown/context.ts";
import { richBlocks } from "../markdown/rich-text.ts";
import type { InMarkdown, InYaml } from "./reader.ts";

type Missing = Message<Record<string, never>>;

/** The stem, which is everything before the first block with `[[…]]`, and the text with its marks. */
export function markedText(
  { node, body, context, place }: InMarkdown,
  missing: Missing,
): { readonly stem: RichText; readonly text: RichText } {
  const found = body.findIndex((child) => typed(context, child).includes("[["));
  const at = found === -1 ? Math.min(1, body.length) : found;
  const stem = richBlocks(body.slice(0, at), node, context);
  const text = richBlocks(body.slice(at), node, { ...context, gaps: true });
  if (found === -1) context.report(diagnose(missing, {}, place));
  return { stem, text };
}

/** The same from YAML, where the text has a key of its own. */
export function markedYaml(
  { written, text, span, report }: InYaml<{ readonly stem?: string; readonly text: string }>,
  missing: Missing,
): { readonly stem: RichText; readonly text: RichText } {
  if (!written.text.includes("[[")) report(diagnose(missing, {}, span("/text")));
  return { stem: text("/stem", written.stem), text: text("/text", written.text, true) };
}
