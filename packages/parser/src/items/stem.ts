import { diagnose } from "@kurswerk/diagnostics";
import { plainText, type RichText } from "@kurswerk/schema";
import type { RootContent } from "mdast";
import { firstLine } from "../markdown/context.ts";
import { richBlocks } from "../markdown/rich-text.ts";
import { contentStray, stemMissing } from "../messages/item.ts";
import type { InMarkdown, InYaml } from "./reader.ts";

/** Everything before the part that answers the question; a stem without words is reported. */
export function stemBefore(at: number, { node, body, context, place }: InMarkdown): RichText {
  const stem = richBlocks(at === -1 ? body : body.slice(0, at), node, context);
  if (plainText(stem.tree) === "") context.report(diagnose(stemMissing, {}, place));
  return stem;
}

/** The stem of a question in YAML, where it may be missing. */
export function stemOf({ written, text, report, place }: InYaml<{ readonly stem?: string }>): RichText {
  const { stem } = written;
  if (stem === undefined) report(diagnose(stemMissing, {}, place));
  return text("/stem", stem);
}

/** Reports what stands behind the stem and belongs to nothing. */
export function strayAfter(
  at: number,
  { body, context }: InMarkdown,
  belongs: (node: RootContent) => boolean,
): void {
  for (const stray of at === -1 ? [] : body.slice(at)) {
    if (!belongs(stray)) context.report(diagnose(contentStray, {}, firstLine(context, stray)));
  }
}
