import type { Html, InlineHtml } from "@kurswerk/format";
import { plainText, type RichText } from "@kurswerk/schema";
import type { Element, ElementContent, RootContent } from "hast";
import type { PhrasingContent, Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import type { Resolved } from "../1-resolve/resolved.ts";
import { substitute } from "../1-resolve/variables.ts";
import type { TermFinder } from "../2-transform/glossary.ts";
import { handlers } from "../2-transform/handlers.ts";
import { words } from "../words.ts";

/** Turns the texts of one file into hast. Terms are linked at their first mention in the file. */
export interface Writer {
  readonly html: (text: RichText) => Html;
  /** Without links to the glossary, for texts that are tapped themselves. */
  readonly bare: (text: RichText) => Html;
  readonly inline: (text: RichText) => InlineHtml;
  /** Without markup, variables put in. */
  readonly plain: (text: RichText) => string;
  readonly resolved: Resolved;
}

/** A writer for the texts of one file; without a finder no terms are linked. */
export function writer(resolved: Resolved, path: string, terms?: TermFinder): Writer {
  const seen = new Set<string>();
  const say = words[resolved.language];
  const id = resolved.addressOf.get(path) ?? "course";
  const options = {
    handlers: handlers({ resolved, path }),
    clobberPrefix: `${id.replaceAll("/", "-")}-`,
    footnoteLabel: say.footnotes,
    footnoteBackLabel: say.backToText,
    footnoteLabelProperties: {},
  };
  const convert = (tree: Root): Html => {
    const made = toHast(tree, options);
    return made.type === "root"
      ? made
      : { type: "root", children: made.type === "doctype" ? [] : [made as RootContent] };
  };
  return {
    resolved,
    html: (text) => (terms ? terms.link(convert(text.tree), seen) : convert(text.tree)),
    bare: (text) => withoutTerms(convert(text.tree)),
    inline: (text) => inlineOf(convert(text.tree)),
    plain: (text) => plainText(withVariables(text.tree, resolved.variables)),
  };
}

function withoutTerms(html: Html): Html {
  const visit = <T extends RootContent | ElementContent>(node: T): T => {
    if (node.type !== "element") return node;
    const { tagName, properties, children }: Element = node;
    const plain =
      properties["dataTerm"] === undefined ? { tagName, properties } : { tagName: "span", properties: {} };
    return { ...node, ...plain, children: children.map(visit) };
  };
  return { ...html, children: html.children.map(visit) };
}

/** The running text of a tree: the content of its paragraphs. */
function inlineOf(html: Html): InlineHtml {
  return html.children.flatMap((node): ElementContent[] => {
    if (node.type === "element" && node.tagName === "p") return (node as Element).children;
    return node.type === "element" || (node.type === "text" && node.value.trim() !== "") ? [node] : [];
  });
}

function withVariables<T extends Root | PhrasingContent>(
  node: T,
  variables: Readonly<Record<string, string>>,
): T {
  if (node.type === "variable") return { ...node, value: substitute(`{{${node.value}}}`, variables) };
  return "children" in node
    ? { ...node, children: node.children.map((child) => withVariables(child as PhrasingContent, variables)) }
    : node;
}
