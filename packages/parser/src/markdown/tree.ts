import type { Root } from "mdast";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { directive } from "micromark-extension-directive";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";

const options = {
  extensions: [directive(), gfmFootnote(), gfmTable(), gfmTaskListItem()],
  mdastExtensions: [
    directiveFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ],
};

/** CommonMark with tables, footnotes, task lists and directives, as a tree with offsets. */
export function markdownTree(text: string): Root {
  return fromMarkdown(text, options);
}

/** The text with everything before an offset blanked, so that offsets in the tree are those of the file. */
export function blankBefore(text: string, offset: number): string {
  return text.slice(0, offset).replace(/[^\r\n]/g, " ") + text.slice(offset);
}
