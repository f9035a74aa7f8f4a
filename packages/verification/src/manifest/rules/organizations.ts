import { closest, diagnose } from "@kurswerk/diagnostics";
import {
  defaultMissing,
  defaultUnknown,
  organizationMissing,
  organizationsSeveral,
} from "../../messages/manifest-parts.ts";
import { quotation } from "../../place.ts";
import { all, attribute, childOf, childrenOf } from "../../xml/node.ts";
import type { ManifestRule } from "../rule.ts";

/** What a platform may launch, and which organization counts. */
export const organizations: ManifestRule = function* ({ root }) {
  const list = childOf(root, "organizations");
  const each = childrenOf(list, "organization");
  if (!list || !each.some((one) => all(one, "item").length > 0)) {
    yield diagnose(organizationMissing, {}, (each[0] ?? list ?? root).span);
    return;
  }
  const ids = each.map((one) => attribute(one, "identifier")?.value ?? "");
  const chosen = attribute(list, "default");
  if (!chosen) yield diagnose(defaultMissing, {}, list.span);
  else if (!ids.includes(chosen.value)) {
    const suggestion = ids.length === 1 ? ids[0] : closest(chosen.value, ids);
    const data = { id: quotation(chosen.value), suggestion: suggestion && quotation(suggestion) };
    yield diagnose(defaultUnknown, data, chosen.span);
  }
  if (each.length > 1)
    yield diagnose(organizationsSeveral, { count: each.length }, each[1]?.span ?? list.span);
};
