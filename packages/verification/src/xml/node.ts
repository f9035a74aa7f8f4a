import type { Span } from "@kurswerk/diagnostics";

/** An attribute with the place of its value. */
export interface XmlAttribute {
  /** As it stands, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string | undefined;
  readonly value: string;
  /** The value without its quotes. */
  readonly span: Span;
}

/** An element with the place of its start tag. */
export interface XmlNode {
  /** As it stands, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** `undefined` when the prefix is not declared. */
  readonly namespace: string | undefined;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  readonly parent: XmlNode | undefined;
  /** The text directly inside, as it stands. */
  readonly text: string;
  /** The start tag. */
  readonly span: Span;
  /** What stands between start and end tag; the start tag of an empty element. */
  readonly inner: Span;
  /** From the first to the last character. */
  readonly whole: Span;
}

/** The attribute of this local name, whatever its prefix. */
export function attribute(node: XmlNode, local: string): XmlAttribute | undefined {
  return node.attributes.find((one) => one.local === local);
}

/** The children of this local name. */
export function childrenOf(node: XmlNode | undefined, local: string): readonly XmlNode[] {
  return node?.children.filter((one) => one.local === local) ?? [];
}

/** The first child of this local name. */
export function childOf(node: XmlNode | undefined, local: string): XmlNode | undefined {
  return node?.children.find((one) => one.local === local);
}

/** The node and everything below, in the order of the document. */
export function* nodesOf(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* nodesOf(child);
}

/** Everything below of this local name, in the order of the document. */
export function all(node: XmlNode, local: string): readonly XmlNode[] {
  return [...nodesOf(node)].filter((one) => one.local === local);
}
