import { type Address, resolve } from "../address.ts";
import { all, attribute, childOf, childrenOf, type XmlAttribute, type XmlNode } from "../xml/node.ts";
import type { Manifest } from "./manifest.ts";

/** All resources by their identifier. */
export function resourcesOf({ root }: Manifest): ReadonlyMap<string, XmlNode> {
  const nodes = childrenOf(childOf(root, "resources"), "resource");
  return new Map(nodes.map((node) => [attribute(node, "identifier")?.value ?? "", node]));
}

/** Items that launch something, with what they launch. */
export function launchesOf(manifest: Manifest): readonly {
  readonly item: XmlNode;
  readonly reference: XmlAttribute;
  readonly resource: XmlNode | undefined;
}[] {
  const resources = resourcesOf(manifest);
  return all(manifest.root, "item").flatMap((item) => {
    const reference = attribute(item, "identifierref");
    return reference ? [{ item, reference, resource: resources.get(reference.value) }] : [];
  });
}

/** What a resource is to the platform, whichever way its attribute is spelt. */
export function scormType(resource: XmlNode): XmlAttribute | undefined {
  return resource.attributes.find((one) => one.local.toLowerCase() === "scormtype");
}

/** Where the `href` of a node leads, with every `xml:base` above it. */
export function addressOf(node: XmlNode, href: string): Address {
  let base = "";
  for (let at: XmlNode | undefined = node; at; at = at.parent)
    base = (at.attributes.find((one) => one.name === "xml:base")?.value ?? "") + base;
  const first = resolve("", href);
  return first.kind === "inside" ? resolve("", `${base}${href}`) : first;
}
