import { diagnose } from "@kurswerk/diagnostics";
import { fileUnlisted, launchUnlisted } from "../../messages/manifest-files.ts";
import { quotation } from "../../place.ts";
import { attribute, childOf, childrenOf, nodesOf, type XmlNode } from "../../xml/node.ts";
import { isClutter } from "../../zip/clutter.ts";
import { manifestName } from "../read/find.ts";
import { addressOf, resourcesOf } from "../resources.ts";
import type { ManifestRule } from "../rule.ts";

/** Schemas go without saying, and clutter is told of elsewhere. */
function isFree(path: string): boolean {
  return /\.(xsd|dtd)$/i.test(path) || isClutter(path);
}

/** The manifest lists every file. */
export const listing: ManifestRule = function* (manifest, files) {
  const listed = new Set<string>([manifestName]);
  for (const node of nodesOf(manifest.root)) {
    const path = pathOf(node);
    if (path !== undefined) listed.add(path);
  }
  for (const resource of resourcesOf(manifest).values()) {
    const launch = pathOf(resource);
    const href = attribute(resource, "href");
    if (launch === undefined || !href) continue;
    if (!childrenOf(resource, "file").some((file) => pathOf(file) === launch))
      yield diagnose(launchUnlisted, { file: quotation(href.value) }, href.span);
  }
  const rest = [...files.keys()].filter((path) => !listed.has(path) && !isFree(path));
  const place = (childOf(manifest.root, "resources") ?? manifest.root).span;
  if (rest.length > 0) yield diagnose(fileUnlisted, { files: rest.map(quotation) }, place);
};

function pathOf(node: XmlNode): string | undefined {
  const href = node.local === "resource" || node.local === "file" ? attribute(node, "href") : undefined;
  const found = href && addressOf(node, href.value);
  return found?.kind === "inside" ? found.path : undefined;
}
