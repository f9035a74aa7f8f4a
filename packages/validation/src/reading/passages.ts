import type { Span } from "@kurswerk/diagnostics";
import type { ContainerNode, GapNode, RichText, VariableNode } from "@kurswerk/schema";
import type { Node, Parent } from "unist";
import { type Sentence, sentences } from "./sentences.ts";
import { words } from "./words.ts";

/** A run of text that is read in one go: a paragraph, a list item, a heading. */
export interface Passage {
  readonly kind: "text" | "heading" | "cell";
  /** What a learner reads; code, pictures and foreign passages are one `placeholder` each. */
  readonly text: string;
  /** Its sentences and words; both are worked out once. */
  readonly sentences: () => readonly Sentence[];
  readonly words: () => readonly string[];
  /** The place of a part of the text in its file. */
  span(start: number, end: number): Span;
}

/** Stands where something is shown that is not prose. */
export const placeholder: string = "\ufffc";

/** Values of the course's variables by name. */
export type Variables = Readonly<Record<string, string>>;

const phrasing: ReadonlySet<string> = new Set([
  ...[
    "text",
    "strong",
    "emphasis",
    "delete",
    "link",
    "term",
    "lang",
    "gap",
    "variable",
    "inlineCode",
    "image",
  ],
  ...["break", "footnoteReference", "linkReference", "imageReference", "html"],
]);

/** Texts that only trainers see. */
const hidden: ReadonlySet<string> = new Set(["trainer", "confidential"]);

/** Several rules read the same text: each is taken apart once. */
const known = new WeakMap<RichText, readonly Passage[]>();

/** The passages of a text that learners read, in order. Practice questions in a page are texts of their own. */
export function passages(text: RichText, variables: Variables = {}): readonly Passage[] {
  const found = known.get(text) ?? read(text, variables);
  known.set(text, found);
  return found;
}

function read(text: RichText, variables: Variables): readonly Passage[] {
  const found: Passage[] = [];
  const visit = (node: Node, kind: Passage["kind"]): void => {
    const children = "children" in node ? (node as Parent).children : [];
    if (node.type === "container" && hidden.has((node as ContainerNode).name)) return;
    if (children.some((child) => phrasing.has(child.type))) {
      found.push(passage(children, kind, text.span, variables));
      return;
    }
    const inner = node.type === "heading" ? "heading" : node.type === "tableCell" ? "cell" : kind;
    for (const child of children)
      visit(child, child.type === "heading" ? "heading" : child.type === "tableCell" ? "cell" : inner);
  };
  visit(text.tree, "text");
  return found;
}

interface Piece {
  /** Where it begins in the text of the passage, and in the file. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

function passage(nodes: readonly Node[], kind: Passage["kind"], whole: Span, variables: Variables): Passage {
  const pieces: Piece[] = [];
  let text = "";
  const add = (node: Node, value: string): void => {
    const from = node.position?.start.offset ?? whole.start;
    const to = node.position?.end.offset ?? whole.end;
    pieces.push({ at: text.length, from, to, value });
    text += value;
  };
  const visit = (node: Node): void => {
    switch (node.type) {
      case "text":
        return add(node, (node as Node & { value: string }).value.replace(/\s/g, " "));
      case "gap":
        return add(node, (node as GapNode).answers[0] ?? placeholder);
      case "variable":
        return add(node, variables[(node as VariableNode).value] ?? placeholder);
      case "inlineCode":
      case "lang":
      case "image":
      case "imageReference":
        return add(node, placeholder);
      case "break":
        return add(node, " ");
      default:
        if ("children" in node) for (const child of (node as Parent).children) visit(child);
    }
  };
  for (const node of nodes) visit(node);
  return {
    kind,
    text,
    sentences: once(() => sentences(text)),
    words: once(() => words(text)),
    span: (start, end) => place(pieces, whole, start, end),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function place(pieces: readonly Piece[], whole: Span, start: number, end: number): Span {
  const first = pieces.findLast((piece) => piece.at <= start);
  const last = pieces.findLast((piece) => piece.at < end);
  if (!first || !last) return whole;
  const exact = (piece: Piece): boolean => piece.to - piece.from === piece.value.length;
  return {
    path: whole.path,
    start: exact(first) ? first.from + (start - first.at) : first.from,
    end: exact(last) ? last.from + (end - last.at) : last.to,
  };
}
