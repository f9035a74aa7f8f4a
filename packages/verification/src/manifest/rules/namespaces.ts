import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { namespaceUnknown, prefixOther, prefixUndeclared } from "../../messages/manifest-version.ts";
import { quotation } from "../../place.ts";
import { nodesOf, type XmlAttribute, type XmlNode } from "../../xml/node.ts";
import { namespaces } from "../namespaces.ts";
import type { ManifestRule } from "../rule.ts";

/** Platforms compare names with their prefixes letter by letter, instead of namespaces. */
export const namespacesAndPrefixes: ManifestRule = function* ({ root }) {
  if (root.namespace !== undefined && !namespaces.has(root.namespace))
    yield diagnose(namespaceUnknown, { value: quotation(root.namespace) }, root.span);
  const told = new Set<string>();
  for (const node of nodesOf(root)) {
    for (const part of [node, ...node.attributes]) {
      if (told.has(part.prefix)) continue;
      const found = check(part, node);
      if (!found) continue;
      told.add(part.prefix);
      yield found;
    }
  }
};

function check(part: XmlNode | XmlAttribute, { span }: XmlNode): Diagnostic | undefined {
  const { prefix, namespace } = part;
  if (prefix === "xmlns" || prefix === "xml") return undefined;
  if (namespace === undefined) return diagnose(prefixUndeclared, { prefix: quotation(prefix) }, span);
  const expected = namespaces.get(namespace)?.prefix;
  if (expected === undefined || expected === prefix) return undefined;
  const right = expected === "" ? part.local : `${expected}:${part.local}`;
  return diagnose(prefixOther, { name: quotation(part.name), expected: quotation(right) }, span);
}
