import { diagnose } from "@kurswerk/diagnostics";
import type { Code, Heading, Paragraph, Text } from "mdast";
import * as say from "../messages/markdown.ts";
import { type Context, firstLine, insertion, offsets, typed } from "./context.ts";

/** What looks like markup in a paragraph and is none: it would stand before the learner as typed. */
export function strayLines(node: Paragraph, context: Context): void {
  const { start } = offsets(node);
  const text = typed(context, node);
  for (const found of text.matchAll(/^[ \t>]*(::+[^\r\n]*)/gm)) {
    const line = found[1] ?? "";
    const at = start + found.index + found[0].length - line.length;
    context.report(
      diagnose(say.directiveUnparsed, { line: line.trim() }, context.span(at, at + line.trimEnd().length)),
    );
  }
  for (const found of text.matchAll(/^[ \t>]*(#{2,6})(?=[^\s#])/gm)) {
    const end = start + found.index + found[0].length;
    const place = context.span(end - (found[1] ?? "").length, end);
    context.report(diagnose(say.headingSpace, {}, place, { fix: { edits: [insertion(context, end, " ")] } }));
  }
  for (const found of text.matchAll(/^[ \t>]*([-*+]|\d+[.)])(?=\[[ xX]?\])/gm)) {
    const end = start + found.index + found[0].length;
    const place = context.span(end - (found[1] ?? "").length, end);
    context.report(diagnose(say.listSpace, {}, place, { fix: { edits: [insertion(context, end, " ")] } }));
  }
}

/** The same inside running text: links with spaces, references to nothing, braces of variables. */
export function strayText(node: Text, context: Context): void {
  const { start } = offsets(node);
  const text = typed(context, node);
  const place = (at: number, length: number) => context.span(start + at, start + at + length);
  for (const found of text.matchAll(/\]\(([^()<>\n]*[^()<>\s][ \t]+[^()<>\s"'][^()<>\n]*)\)/g)) {
    const address = found[1] ?? "";
    const edit = { span: place(found.index + 2, address.length), text: `<${address}>` };
    context.report(diagnose(say.addressSpace, { address }, edit.span, { fix: { edits: [edit] } }));
  }
  for (const found of text.matchAll(/\](\s+)\((?:[^()\s]+\.[a-z0-9]{2,4}|https?:[^()\s]+|#[^()\s]+)\)/g)) {
    const edit = { span: place(found.index + 1, (found[1] ?? "").length), text: "" };
    context.report(diagnose(say.linkSpace, {}, edit.span, { fix: { edits: [edit] } }));
  }
  for (const found of text.matchAll(/\[\^[\w-]+\]|(?<=\])\[[\w-]+\]/g))
    if (!context.gaps)
      context.report(diagnose(say.referenceMissing, { name: found[0] }, place(found.index, found[0].length)));
  for (const found of text.matchAll(
    /\{\{\s*[A-Za-z][\w-]*(?![\w-])\s*\}?(?!\})|(?<!\{)\{[A-Za-z][\w-]*\}\}/g,
  ))
    context.report(diagnose(say.variableBraces, { text: found[0] }, place(found.index, found[0].length)));
}

/** A heading without words. */
export function emptyHeading(node: Heading, context: Context): void {
  if (node.children.length === 0) context.report(diagnose(say.headingEmpty, {}, firstLine(context, node)));
}

/** A block of code that runs to the end of the file because nobody closed it. */
export function openCode(node: Code, context: Context): void {
  const lines = typed(context, node).trimEnd().split(/\r?\n/);
  const fence = /^[ \t>]*(`{3,}|~{3,})/.exec(lines[0] ?? "")?.[1];
  if (fence === undefined) return;
  const last = (lines.at(-1) ?? "").replace(/^[ \t>]*/, "").trimEnd();
  if (lines.length < 2 || !last.startsWith(fence) || last.replaceAll(fence[0] ?? "`", "") !== "")
    context.report(diagnose(say.codeOpen, {}, firstLine(context, node)));
}

/** Lines that begin with a space which does not count as one. */
export function hardSpaces(context: Context, from: number): void {
  for (const found of context.text.slice(from).matchAll(/^[ \t>]*([\u00a0\u2007\u202f]+)/gm)) {
    const end = from + found.index + found[0].length;
    const hard = found[1] ?? "";
    const span = context.span(end - hard.length, end);
    context.report(
      diagnose(say.spaceHard, {}, span, { fix: { edits: [{ span, text: " ".repeat(hard.length) }] } }),
    );
  }
}
