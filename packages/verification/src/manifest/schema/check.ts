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
  { text, root, edition }: Manifest,
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
    const named = violation.attribute === undefined ? undefined : attribute(node, violation.attribute);
    const places = named ? [named.span] : [node.span, node.inner];
    if (told.some((one) => one.severity === "error" && places.some((place) => same(place, one.span))))
      continue;
    const span = places[0] ?? node.span;
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

function same(one: Span, other: Span): boolean {
  return one.path === other.path && one.start === other.start && one.end === other.end;
}

/** Blanks out metadata and the encoding that no longer holds, so that every other place stays where it is. */
function withoutMetadata(text: string, nodes: readonly XmlNode[]): string {
  let rest = text.replace(/^<\?xml[^>]*\?>/, (declaration) => declaration.replace(/[^\r\n]/g, " "));
  for (const { namespace, whole } of nodes) {
    if (!metadataNamespaces.has(namespace ?? "")) continue;
    const blank = rest.slice(whole.start, whole.end).replace(/[^\r\n]/g, " ");
    rest = rest.slice(0, whole.start) + blank + rest.slice(whole.end);
  }
  return rest;
}
