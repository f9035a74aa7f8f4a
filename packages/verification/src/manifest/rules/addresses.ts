import { closest, type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import {
  baseMisplaced,
  fileMissing,
  hrefForeign,
  hrefOutside,
  hrefRooted,
  hrefUnencoded,
} from "../../messages/manifest-files.ts";
import { quotation } from "../../place.ts";
import { attribute, nodesOf, type XmlAttribute, type XmlNode } from "../../xml/node.ts";
import type { Files } from "../../zip/files.ts";
import { addressOf } from "../resources.ts";
import type { ManifestRule } from "../rule.ts";

const address = /^(?:[\w\-.~!$&'()*+,;=:@/?#[\]]|%[0-9a-f]{2})*$/i;

/** Every `href` leads to a file of the package. */
export const addresses: ManifestRule = function* ({ root }, files) {
  for (const node of nodesOf(root)) {
    const base = attribute(node, "base");
    if (base?.name === "xml:base" && node.local !== "resource")
      yield diagnose(baseMisplaced, { element: node.local }, base.span);
    const href = attribute(node, "href");
    if (href && (node.local === "resource" || node.local === "file")) yield* check(node, href, files);
  }
};

function* check(node: XmlNode, { value, span }: XmlAttribute, files: Files): Generator<Diagnostic> {
  const quoted = quotation(value);
  const found = addressOf(node, value);
  if (found.kind === "foreign") yield diagnose(hrefForeign, { host: quotation(found.host) }, span);
  else if (found.kind === "rooted") yield diagnose(hrefRooted, { value: quoted }, span);
  else if (found.kind === "outside") yield diagnose(hrefOutside, { value: quoted }, span);
  else if (!address.test(value))
    yield diagnose(hrefUnencoded, { value: quoted, encoded: quotation(encoded(value)) }, span);
  if (found.kind !== "inside" || files.has(found.path)) return;
  // The launch page is listed as a file, too: its absence is told there.
  if (node.local === "resource" && node.children.some((one) => attribute(one, "href")?.value === value))
    return;
  const suggestion = closest(found.path, files.keys());
  yield diagnose(fileMissing, { file: quotation(found.path), suggestion }, span);
}

function encoded(value: string): string {
  try {
    return encodeURI(decodeURI(value)).replaceAll("%5C", "/");
  } catch {
    return encodeURI(value).replaceAll("%5C", "/");
  }
}
