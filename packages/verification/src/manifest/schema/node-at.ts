import type { XmlNode } from "../../xml/node.ts";

/**
 * The node at a path as libxml2 writes it: `/manifest/*[2]/adlcp:location`.
 * A step `*[n]` counts all elements, a step with a name those of that name.
 */
export function nodeAt(root: XmlNode, path: string): XmlNode | undefined {
  let at: XmlNode | undefined;
  for (const step of path.split("/").slice(1)) {
    const [, name = "", number = "1"] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const siblings: readonly XmlNode[] = at ? at.children : [root];
    at = siblings.filter((one) => name === "*" || one.name === name)[Number(number) - 1];
    if (!at) return undefined;
  }
  return at;
}
