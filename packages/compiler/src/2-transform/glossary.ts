import type { Html, Term } from "@kurswerk/format";
import { slug } from "@kurswerk/schema";
import type { Element, ElementContent, RootContent, Text } from "hast";
import { element, text } from "./handlers.ts";

/** Finds glossary terms in texts. */
export interface TermFinder {
  /** Links the first mention of each term; `seen` is shared by the texts of one page. */
  link(html: Html, seen: Set<string>): Html;
}

const untouched: ReadonlySet<string> = new Set([
  "a",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "code",
  "pre",
  "summary",
  "button",
  "label",
  "th",
]);

/** A finder for the terms of a course and their forms. Words are matched whole and as they are written. */
export function termFinder(
  terms: readonly (Pick<Term, "id" | "term"> & { readonly forms: readonly string[] })[],
): TermFinder {
  const byForm = new Map(
    terms.flatMap(({ id, term, forms }) => [term, ...forms].map((form): [string, string] => [form, id])),
  );
  const bySlug = new Map([...byForm].map(([form, id]) => [slug(form), id]));
  const forms = [...byForm.keys()]
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (forms.length === 0) return { link: (html) => html };
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${forms.join("|")})(?![\\p{L}\\p{N}_]|-\\p{L})`, "gu");

  const visit = <T extends RootContent | ElementContent>(nodes: readonly T[], seen: Set<string>): T[] =>
    nodes.flatMap((node): T[] => {
      if (node.type === "text") return split(node, seen) as T[];
      if (node.type !== "element") return [node];
      if (node.properties["dataTerm"] !== undefined) return [explicit(node, seen) as T];
      if (untouched.has(node.tagName) || node.properties["lang"] !== undefined) return [node];
      return [{ ...node, children: visit(node.children, seen) }];
    });

  const split = (node: Text, seen: Set<string>): ElementContent[] => {
    const pieces: ElementContent[] = [];
    let last = 0;
    for (const found of node.value.matchAll(pattern)) {
      const id = byForm.get(found[0]);
      if (id === undefined || seen.has(id)) continue;
      seen.add(id);
      if (found.index > last) pieces.push(text(node.value.slice(last, found.index)));
      pieces.push(link(id, [text(found[0])]));
      last = found.index + found[0].length;
    }
    if (last === 0) return [node];
    if (last < node.value.length) pieces.push(text(node.value.slice(last)));
    return pieces;
  };

  const explicit = (node: Element, seen: Set<string>): Element => {
    const id = bySlug.get(
      slug(node.children.map((child) => (child.type === "text" ? child.value : "")).join("")),
    );
    if (id === undefined) return element("span", {}, node.children);
    seen.add(id);
    return link(id, node.children);
  };

  return { link: (html, seen) => ({ ...html, children: visit(html.children, seen) }) };
}

function link(id: string, children: readonly ElementContent[]): Element {
  return element("a", { dataTerm: id, href: `#term-${id}` }, children);
}
