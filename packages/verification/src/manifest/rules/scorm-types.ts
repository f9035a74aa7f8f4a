import { diagnose } from "@kurswerk/diagnostics";
import {
  scoMissing,
  scormTypeCase,
  scormTypeMissing,
  scormTypeUnknown,
  scosSeveral,
} from "../../messages/manifest-tracking.ts";
import { quotation } from "../../place.ts";
import { attribute } from "../../xml/node.ts";
import type { Edition } from "../namespaces.ts";
import { launchesOf, resourcesOf, scormType } from "../resources.ts";
import type { ManifestRule } from "../rule.ts";

/** How each edition spells the attribute. */
const spelling: Readonly<Record<Edition, string>> = { "1.2": "adlcp:scormtype", "2004": "adlcp:scormType" };

/** Whether platforms know which parts report progress. */
export const scormTypes: ManifestRule = function* (manifest) {
  const expected = spelling[manifest.edition];
  const launched = new Set(launchesOf(manifest).flatMap(({ resource }) => resource ?? []));
  const scos = [...launched].filter((resource) => scormType(resource)?.value.toLowerCase() === "sco");
  for (const resource of resourcesOf(manifest).values()) {
    const type = scormType(resource);
    const id = quotation(attribute(resource, "identifier")?.value ?? "");
    if (!type && launched.has(resource))
      yield diagnose(scormTypeMissing, { id, attribute: expected }, resource.span);
    if (!type) continue;
    if (expected.split(":")[1] !== type.local)
      yield diagnose(scormTypeCase, { attribute: type.name, expected, edition: manifest.edition }, type.span);
    if (type.value !== "sco" && type.value !== "asset")
      yield diagnose(scormTypeUnknown, { value: quotation(type.value) }, type.span);
  }
  const untyped = [...launched].some((resource) => !scormType(resource));
  if (scos.length === 0 && launched.size > 0 && !untyped) yield diagnose(scoMissing, {}, manifest.root.span);
  if (scos.length > 1)
    yield diagnose(scosSeveral, { count: scos.length }, scos[1]?.span ?? manifest.root.span);
};
