import type { Diagnostic, Located, Outcome } from "@kurswerk/diagnostics";
import { diagnose } from "@kurswerk/diagnostics";
import type { FileNode, RichText } from "@kurswerk/schema";
import type { Heading, RootContent } from "mdast";
import { headingSkipped, titleMissing, titleSecond } from "../messages/markdown.ts";
import { type Context, firstLine, offsets } from "./context.ts";
import { inline } from "./inline.ts";
import { richText } from "./rich-text.ts";
import { hardSpaces } from "./stray.ts";
import { blankBefore, markdownTree } from "./tree.ts";

/** A Markdown file of a course: its text, its checked head, and where its body begins. */
export interface MarkdownFile<F> {
  readonly path: string;
  readonly text: string;
  readonly bodyStart: number;
  readonly front: FileNode<F>;
  readonly id: Located<string>;
}

/** A file opened for reading: its title, the blocks after it, and where to report. */
export interface Opened {
  readonly context: Context;
  readonly title: RichText;
  readonly children: readonly RootContent[];
  readonly diagnostics: Diagnostic[];
}

/** Parses a file and checks what holds for all: one title in front, heading levels without gaps. */
export function open<F>(file: MarkdownFile<F>): Opened {
  const diagnostics: Diagnostic[] = [];
  const { path, text } = file;
  const context: Context = {
    text,
    gaps: false,
    span: (start, end) => ({ path, start, end }),
    report: (one) => diagnostics.push(one),
  };
  hardSpaces(context, file.bodyStart);
  const tree = markdownTree(blankBefore(text, file.bodyStart));
  const blocks = tree.children.filter(
    (node) => node.type !== "html" || !/^<!--[\s\S]*-->$/.test(node.value.trim()),
  );
  const [first] = blocks;
  if (first?.type !== "heading" || first.depth !== 1) {
    const line = first ? firstLine(context, first) : { path, start: file.bodyStart, end: file.bodyStart };
    context.report(diagnose(titleMissing, {}, line));
  }
  const isTitle = first?.type === "heading";
  headings(
    tree.children.filter((node) => node.type === "heading"),
    context,
  );
  return {
    context,
    title: isTitle
      ? richText(
          [
            {
              type: "paragraph",
              children: inline(first.children, context),
              ...(first.position ? { position: first.position } : {}),
            },
          ],
          first,
          context,
        )
      : richText([], tree, context),
    children: isTitle ? blocks.slice(1) : blocks,
    diagnostics,
  };
}

function headings(all: readonly Heading[], context: Context): void {
  let level = 1;
  for (const [index, heading] of all.entries()) {
    const start = offsets(heading).start;
    const marks = context.span(start, start + heading.depth);
    const fix = (depth: number) =>
      context.text[start] === "#" ? { fix: { edits: [{ span: marks, text: "#".repeat(depth) }] } } : {};
    if (index > 0 && heading.depth === 1)
      context.report(diagnose(titleSecond, {}, firstLine(context, heading), fix(2)));
    else if (heading.depth > level + 1)
      context.report(
        diagnose(
          headingSkipped,
          { from: level, to: heading.depth },
          firstLine(context, heading),
          fix(level + 1),
        ),
      );
    level = heading.depth;
  }
}

/** A finished node with everything that was found on the way. */
export function finish<T>(value: T, opened: Opened): Outcome<T> {
  return { value, diagnostics: opened.diagnostics };
}
