import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import { schemaViolation } from "../../messages/manifest-schema.ts";
import { quotation } from "../../place.ts";
import { attribute, nodesOf, type XmlNode } from "../../xml/node.ts";
import type { Manifest } from "../manifest.ts";
import { metadataNamespaces, namespaces } from "../namespaces.ts";
import { nodeAt } from "./node-at.ts";
import { type Schemas, violations } from "./validator.ts";
import { violationOf } from "./violation.ts";

/**
 * Validates a manifest against the schemas of its edition.
 * Metadata about learning objects are left out: the schema of IMS for them is refused by libxml2.
 * Where a rule has spoken already, the schema keeps silent.
 */
export function checkSchema(
  { path, text, root, edition }: Manifest,
  schemas: Schemas,
  told: readonly Diagnostic[],
): readonly Diagnostic[] {
  const nodes = [...nodesOf(root)];
  if (!namespaces.has(root.namespace ?? "")) return [];
  if (nodes.some((node) => [node, ...node.attributes].some((part) => part.namespace === undefined)))
    return [];
  const found = new Map<string, Diagnostic>();
  for (const { message, xpath } of violations(withoutMetadata(text, nodes), edition, schemas)) {
    const violation = violationOf(message);
    const node = nodeAt(root, xpath ?? "") ?? root;
    const span = (violation.attribute && attribute(node, violation.attribute)?.span) || node.span;
    if (
      told.some(
        (one) => one.span.path === path && touches(one.span, violation.attribute ? span : node.whole, node),
      )
    )
      continue;
    const { kind, element, attribute: name, value, expected } = violation;
    const data = {
      kind,
      element: quotation(element),
      attribute: name && quotation(name),
      value: value && quotation(value),
      expected: expected?.map(quotation),
    };
    // libxml2 first says which facet failed and then that the value is not valid: once is enough.
    const key = `${span.start} ${name ?? ""}`;
    if (!found.has(key)) found.set(key, diagnose(schemaViolation, data, span));
  }
  return [...found.values()];
}

/** True when a diagnostic speaks of this very place: the attribute, the start tag, or the text of the element. */
function touches(told: Span, span: Span, node: XmlNode): boolean {
  const same = (one: Span): boolean => told.start === one.start && told.end === one.end;
  return same(span) || same(node.span) || same(node.inner);
}

/** Blanks out metadata, so that every other place stays where it is. */
function withoutMetadata(text: string, nodes: readonly XmlNode[]): string {
  let rest = text;
  for (const { namespace, whole } of nodes) {
    if (!metadataNamespaces.has(namespace ?? "")) continue;
    const blank = rest.slice(whole.start, whole.end).replace(/[^\r\n]/g, " ");
    rest = rest.slice(0, whole.start) + blank + rest.slice(whole.end);
  }
  return rest;
}
