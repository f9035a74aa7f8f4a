import { closest, diagnose } from "@kurswerk/diagnostics";
import type { Directive } from "@kurswerk/schema";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { attributeMissing, attributeUnknown, directiveUnparsed } from "../messages/markdown.ts";
import { type Context, firstLine, typed } from "./context.ts";

/** The attributes of a directive, held against its declaration; what it does not know is reported and left out. */
export function attributes(
  node: ContainerDirective | LeafDirective,
  known: Directive | undefined,
  context: Context,
): Readonly<Record<string, string>> {
  const span = firstLine(context, node);
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    if (new RegExp(`\\b${name}\\s*=\\s*[„“”‚‘’»«]`).test(typed(context, node))) {
      context.report(
        diagnose(directiveUnparsed, { line: (typed(context, node).split(/\r?\n/, 1)[0] ?? "").trim() }, span),
      );
    } else if (known?.attributes.includes(name)) result[name] = value ?? "";
    else {
      const suggestion = closest(name, known?.attributes ?? []);
      context.report(
        diagnose(attributeUnknown, { name, ...(suggestion === undefined ? {} : { suggestion }) }, span),
      );
    }
  }
  for (const attribute of known?.required ?? []) {
    if (!(attribute in (node.attributes ?? {})))
      context.report(diagnose(attributeMissing, { name: node.name, attribute }, span));
  }
  return result;
}

/** The colons that open a container. */
export function colonsOf(node: ContainerDirective, context: Context): string {
  return /^[ \t>]*(:+)/.exec(typed(context, node))?.[1] ?? ":::";
}

/** True when a container runs to the end of its surroundings because its closing line is missing. */
export function isUnclosed(node: ContainerDirective, context: Context): boolean {
  const lines = typed(context, node).trimEnd().split(/\r?\n/);
  const colons = colonsOf(node, context).length;
  const last = /^[\s>]*(:{3,})\s*$/.exec(lines.at(-1) ?? "");
  return lines.length < 2 || (last?.[1]?.length ?? 0) < colons;
}
