import { diagnose } from "@kurswerk/diagnostics";
import { schemaFiles as message } from "../../messages/manifest-files.ts";
import { nodesOf } from "../../xml/node.ts";
import type { Edition } from "../namespaces.ts";
import type { ManifestRule } from "../rule.ts";

/** The schema file of each namespace, under the name that schemaLocation gives it everywhere. */
const names: ReadonlyMap<string, string> = new Map([
  ["http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"],
  ["http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"],
  ["http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"],
  ["http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"],
  ["http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd"],
  ["http://www.adlnet.org/xsd/adlnav_v1p3", "adlnav_v1p3.xsd"],
  ["http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"],
]);

/** ADL refuses a 2004 package without its schemas; 1.2 packages commonly go without. */
const severity: Readonly<Record<Edition, "error" | "warning">> = { "1.2": "warning", "2004": "error" };

/** The schemas of all namespaces in use lie beside the manifest. */
export const schemaFiles: ManifestRule = function* ({ root, edition }, files) {
  const used = new Set(
    [...nodesOf(root)].flatMap((node) => [node, ...node.attributes].map(({ namespace }) => namespace ?? "")),
  );
  const missing = [...names].filter(([namespace, file]) => used.has(namespace) && !files.has(file));
  if (missing.length > 0)
    yield diagnose(message, { files: missing.map(([, file]) => file) }, root.span, {
      severity: severity[edition],
    });
};
