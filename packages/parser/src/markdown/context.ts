import type { Diagnostic, Edit, Span } from "@kurswerk/diagnostics";
import type { Node } from "unist";

/** What the Markdown functions share while they read one text. */
export interface Context {
  /** The text that the offsets of the tree count in. */
  readonly text: string;
  /** The place in the file of an offset of the tree. */
  readonly span: (start: number, end: number) => Span;
  readonly report: (diagnostic: Diagnostic) => void;
  /** True inside a gap text, where `[[…]]` is a gap. */
  readonly gaps: boolean;
}

/** Where a node begins and ends in the text of its tree. */
export function offsets(node: Node): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The place of a node in its file. */
export function spanOf(context: Context, node: Node): Span {
  const { start, end } = offsets(node);
  return context.span(start, end);
}

/** The place of the first line of a node: for messages about a whole block. */
export function firstLine(context: Context, node: Node): Span {
  const { start, end } = offsets(node);
  const line = context.text.slice(start, end).split(/\r?\n/, 1)[0] ?? "";
  return context.span(start, start + line.length);
}

/** The text of a node as its author typed it. */
export function typed(context: Context, node: Node): string {
  const { start, end } = offsets(node);
  return context.text.slice(start, end);
}

/** An edit that puts text in at an offset. */
export function insertion(context: Context, at: number, text: string): Edit {
  return { span: context.span(at, at), text };
}
