import { diagnose } from "@kurswerk/diagnostics";
import { titleLong, titleMissing } from "../../messages/manifest-parts.ts";
import { childOf, nodesOf } from "../../xml/node.ts";
import type { Edition } from "../namespaces.ts";
import type { ManifestRule } from "../rule.ts";

/** Characters of a title: the schema of 1.2 says 200; Moodle's database takes 255 (scorm_scoes.title). */
const longest: Readonly<Record<Edition, number>> = { "1.2": 200, "2004": 255 };

/** Every organization and item says its name, and the platform can store it. */
export const titles: ManifestRule = function* ({ root, edition }) {
  for (const node of nodesOf(root)) {
    if (node.local !== "organization" && node.local !== "item") continue;
    const title = childOf(node, "title");
    const length = [...(title?.text.trim() ?? "")].length;
    const limit = longest[edition];
    if (!title || length === 0) yield diagnose(titleMissing, { element: node.local }, (title ?? node).span);
    else if (length > limit) yield diagnose(titleLong, { length, limit }, title.inner);
  }
};
