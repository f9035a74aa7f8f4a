import type { Root } from "mdast";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown, type Options } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { directive } from "micromark-extension-directive";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import { wordStar } from "./word-star.ts";

/** Something that goes beyond CommonMark. */
interface Addition {
  /** Without these a text cannot hold it. */
  readonly signs: RegExp;
  readonly syntax: NonNullable<Options["extensions"]>[number];
  readonly tree: NonNullable<Options["mdastExtensions"]>[number];
}

/** Directives, footnotes, tables, task lists, and stars inside words. */
export const additions: readonly Addition[] = [
  { signs: /:/, syntax: directive(), tree: directiveFromMarkdown() },
  { signs: /\[\^/, syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
  { signs: /\||:-|-:/, syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  { signs: /\[[\sxX]\]/, syntax: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
  { signs: /[\p{L}\p{N}]\*[\p{L}\p{N}]/u, syntax: wordStar, tree: {} },
];

/**
 * CommonMark and the additions that the text may hold, as a tree with offsets. The others are left out: each of them
 * would look at every line.
 */
export function markdownTree(text: string): Root {
  return treeWith(
    additions.filter(({ signs }) => signs.test(text)),
    text,
  );
}

/** CommonMark and some additions, as a tree with offsets. */
export function treeWith(some: readonly Addition[], text: string): Root {
  return fromMarkdown(text, {
    extensions: some.map(({ syntax }) => syntax),
    mdastExtensions: some.map(({ tree }) => tree),
  });
}

/** The text with everything before an offset blanked, so that offsets in the tree are those of the file. */
export function blankBefore(text: string, offset: number): string {
  return text.slice(0, offset).replace(/[^\r\n]/g, " ") + text.slice(offset);
}
