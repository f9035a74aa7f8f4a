import { XmlNode as Parsed, type XmlDocument, type XmlElement, type XmlText } from "@rgrove/parse-xml";
import type { XmlAttribute, XmlNode } from "./node.ts";

type Scope = ReadonlyMap<string, string>;

const always: Scope = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);
const attributePattern = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** Deeper nesting is no manifest: readers would run out of stack. */
const deepest = 100;

/**
 * The root element of a parsed document with namespaces resolved and the place of every part.
 * @throws RangeError when elements are nested too deep
 */
export function rootOf(document: XmlDocument, path: string, text: string): XmlNode | undefined {
  const root = document.root;
  return root ? build(root, path, text, always, []) : undefined;
}

function build(
  element: XmlElement,
  path: string,
  text: string,
  outer: Scope,
  ancestors: readonly XmlNode[],
): XmlNode {
  if (ancestors.length > deepest) throw new RangeError("Elements are nested too deep.");
  const { spots, end } = attributeSpots(text, element.start + 1 + element.name.length);
  const scope = declared(element, outer);
  const [prefix, local] = split(element.name);
  const close = Math.min(element.end, text.length);
  const innerEnd = text.lastIndexOf("</", close);
  const children: XmlNode[] = [];
  const node: XmlNode = {
    name: element.name,
    prefix,
    local,
    namespace: prefix === "" ? (scope.get("") ?? "") : scope.get(prefix),
    attributes: Object.entries(element.attributes).map(([name, value]): XmlAttribute => {
      const [own, tail] = split(name);
      const { start = element.start, stop = end } = spots.get(name) ?? {};
      const span = { path, start, end: stop };
      return { name, prefix: own, local: tail, namespace: own === "" ? "" : scope.get(own), value, span };
    }),
    children,
    parent: ancestors.at(-1),
    text: ownText(element),
    span: { path, start: element.start, end },
    inner: innerEnd >= end ? { path, start: end, end: innerEnd } : { path, start: element.start, end },
    whole: { path, start: element.start, end: close },
  };
  for (const child of element.children)
    if (isElement(child)) children.push(build(child, path, text, scope, [...ancestors, node]));
  return node;
}

function isElement(node: Parsed): node is XmlElement {
  return node.type === Parsed.TYPE_ELEMENT;
}

function ownText({ children }: XmlElement): string {
  const texts = children.filter((child): child is XmlText => child.type === "text" || child.type === "cdata");
  return texts.map((child) => child.text).join("");
}

function declared({ attributes }: XmlElement, outer: Scope): Scope {
  const own = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (name === "xmlns") return [["", value]];
    return name.startsWith("xmlns:") ? [[name.slice(6), value]] : [];
  });
  return own.length === 0 ? outer : new Map([...outer, ["xmlns", "http://www.w3.org/2000/xmlns/"], ...own]);
}

function split(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(":");
  return colon === -1 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}

interface Spot {
  readonly start: number;
  readonly stop: number;
}

/** Where the values of a start tag stand: the parser keeps the places of elements only. */
function attributeSpots(text: string, from: number): { spots: ReadonlyMap<string, Spot>; end: number } {
  const spots = new Map<string, Spot>();
  const blanks = /\s*/y;
  let at = from;
  for (;;) {
    blanks.lastIndex = at;
    attributePattern.lastIndex = at + (blanks.exec(text)?.[0].length ?? 0);
    const found = attributePattern.exec(text);
    if (!found) break;
    at = attributePattern.lastIndex;
    const value = found[2] ?? found[3] ?? "";
    spots.set(found[1] ?? "", { start: at - 1 - value.length, stop: at - 1 });
  }
  return { spots, end: text.indexOf(">", at) + 1 };
}
