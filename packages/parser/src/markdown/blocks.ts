import { closest, diagnose } from "@kurswerk/diagnostics";
import { type ContainerName, type Directive, directives, items, questionParts } from "@kurswerk/schema";
import type { PhrasingContent, RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import * as say from "../messages/markdown.ts";
import { attributes, colonsOf, isUnclosed } from "./attributes.ts";
import { type Context, firstLine, offsets } from "./context.ts";
import { htmlError } from "./html.ts";
import { inline } from "./inline.ts";
import { question } from "./question.ts";
import { emptyHeading, openCode, strayLines } from "./stray.ts";

/** Where blocks stand: questions are allowed on the top level only. */
export type Level = "top" | "inner";

/** Blocks with our own nodes in them; what cannot be is reported and left out. */
export function blocks(children: readonly RootContent[], context: Context, level: Level): RootContent[] {
  return children.flatMap((node) => block(node, context, level));
}

function block(node: RootContent, context: Context, level: Level): RootContent[] {
  switch (node.type) {
    case "containerDirective":
      return container(node, context, level);
    case "leafDirective":
      return leaf(node, context);
    case "html":
      htmlError(node, context);
      return [];
    case "paragraph":
      strayLines(node, context);
      return [{ ...node, children: inline(node.children, context) }];
    case "code":
      openCode(node, context);
      return [node];
    case "heading":
      emptyHeading(node, context);
      return [{ ...node, children: inline(node.children, context) }];
    case "tableCell":
      return [{ ...node, children: inline(node.children, context) }];
    default:
      if (!("children" in node)) return [node];
      return [{ ...node, children: blocks(node.children as RootContent[], context, "inner") } as RootContent];
  }
}

/** The names come from authors, who may write `constructor`. */
function directive(name: string): Directive | undefined {
  return Object.hasOwn(directives, name) ? directives[name] : undefined;
}

function isItem(name: string): boolean {
  return Object.hasOwn(items, name);
}

function isContainerName(name: string): name is ContainerName {
  return directive(name)?.form === "container";
}

function container(node: ContainerDirective, context: Context, level: Level): RootContent[] {
  const inside = swallowed(node, context);
  if (inside || isUnclosed(node, context))
    context.report(
      diagnose(
        say.directiveUnclosed,
        { name: node.name, colons: colonsOf(node, context) },
        firstLine(context, node),
        inside ? { related: [{ span: firstLine(context, inside) }] } : {},
      ),
    );
  if (inside) return [];
  if (isItem(node.name)) {
    if (level === "top")
      return [
        {
          type: "question",
          question: question(node, context),
          ...(node.position ? { position: node.position } : {}),
        },
      ];
    context.report(diagnose(say.misplaced, { name: node.name }, firstLine(context, node)));
    return [];
  }
  if (isContainerName(node.name)) {
    const values = attributes(node, directive(node.name), context);
    const children = blocks(node.children, context, "inner");
    return [
      {
        type: "container",
        name: node.name,
        attributes: values,
        children,
        ...(node.position ? { position: node.position } : {}),
      },
    ];
  }
  unknown(node, context);
  return [];
}

/** A block that was meant to follow this one: it has as many colons, so it cannot stand in it. */
function swallowed(node: ContainerDirective, context: Context): ContainerDirective | undefined {
  return node.children.find(
    (child): child is ContainerDirective =>
      child.type === "containerDirective" &&
      !questionParts.some((part) => part === child.name) &&
      colonsOf(child, context).length >= colonsOf(node, context).length,
  );
}

function leaf(node: LeafDirective, context: Context): RootContent[] {
  const known = directive(node.name);
  if (
    known?.form === "leaf" &&
    (node.name === "video" || node.name === "audio" || node.name === "download")
  ) {
    const label: PhrasingContent[] = inline(node.children, context);
    return [
      {
        type: "embed",
        name: node.name,
        attributes: attributes(node, known, context),
        label,
        ...(node.position ? { position: node.position } : {}),
      },
    ];
  }
  unknown(node, context);
  return [];
}

function unknown(node: ContainerDirective | LeafDirective, context: Context): void {
  const span = firstLine(context, node);
  const { name } = node;
  const known = directive(name);
  if (known || isItem(name)) {
    const colons = known?.form === "leaf" ? "::" : known?.form === "text" ? ":" : ":::";
    const right = `${colons}${name}${known?.form === "text" ? "[…]" : ""}`;
    return context.report(diagnose(say.directiveForm, { name, right }, span));
  }
  if (questionParts.some((part) => part === name))
    return context.report(diagnose(say.misplaced, { name }, span));
  const suggestion = closest(name, [...Object.keys(directives), ...Object.keys(items), ...questionParts]);
  const start = context.text.indexOf(name, offsets(node).start);
  const place = context.span(start, start + name.length);
  context.report(
    diagnose(
      say.directiveUnknown,
      { name, ...(suggestion === undefined ? {} : { suggestion }) },
      place,
      suggestion === undefined ? {} : { fix: { edits: [{ span: place, text: suggestion }] } },
    ),
  );
}
