import { diagnose, type Span } from "@kurswerk/diagnostics";
import { identifierDuplicate, identifierLong, identifierOdd } from "../../messages/manifest-parts.ts";
import { quotation } from "../../place.ts";
import { attribute, nodesOf } from "../../xml/node.ts";
import type { ManifestRule } from "../rule.ts";

/** Moodle's columns for identifiers are char(255). */
const longest = 255;
const plain = /^[A-Za-z_][\w.-]*$/;

/** Identifiers are unique, plain and short enough to be stored. */
export const identifiers: ManifestRule = function* ({ root }) {
  const first = new Map<string, Span>();
  for (const node of nodesOf(root)) {
    const found = attribute(node, "identifier");
    if (!found) continue;
    const id = quotation(found.value);
    const before = first.get(found.value);
    if (before) yield diagnose(identifierDuplicate, { id }, found.span, { related: [{ span: before }] });
    else first.set(found.value, found.span);
    if (found.value.length > longest)
      yield diagnose(identifierLong, { length: found.value.length, limit: longest }, found.span);
    else if (!before && !plain.test(found.value)) yield diagnose(identifierOdd, { id }, found.span);
  }
};
