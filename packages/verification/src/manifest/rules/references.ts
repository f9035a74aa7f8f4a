import { closest, diagnose } from "@kurswerk/diagnostics";
import { launchMissing } from "../../messages/manifest-files.ts";
import { referenceUnknown } from "../../messages/manifest-parts.ts";
import { quotation } from "../../place.ts";
import { all, attribute } from "../../xml/node.ts";
import { launchesOf, resourcesOf } from "../resources.ts";
import type { ManifestRule } from "../rule.ts";

/** Items and dependencies name resources that exist; what is launched has a first page. */
export const references: ManifestRule = function* (manifest) {
  const resources = resourcesOf(manifest);
  const dependencies = all(manifest.root, "dependency").flatMap(
    (node) => attribute(node, "identifierref") ?? [],
  );
  const launches = launchesOf(manifest);
  for (const { value, span } of [...launches.map(({ reference }) => reference), ...dependencies]) {
    if (resources.has(value)) continue;
    const suggestion = closest(value, resources.keys());
    yield diagnose(
      referenceUnknown,
      { id: quotation(value), suggestion: suggestion && quotation(suggestion) },
      span,
    );
  }
  for (const resource of new Set(launches.map((one) => one.resource))) {
    if (!resource || attribute(resource, "href")) continue;
    const id = quotation(attribute(resource, "identifier")?.value ?? "");
    yield diagnose(launchMissing, { id }, resource.span);
  }
};
