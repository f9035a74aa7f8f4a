import { diagnose } from "@kurswerk/diagnostics";
import {
  schemaOther,
  versionMismatch,
  versionMissing,
  versionOld,
  versionUnknown,
} from "../../messages/manifest-version.ts";
import { quotation } from "../../place.ts";
import { all, childOf } from "../../xml/node.ts";
import { editionOfNamespaces, versionOf, versions } from "../edition.ts";
import type { ManifestRule } from "../rule.ts";

const current: ReadonlySet<string> = new Set(["1.2", "2004 4th Edition"]);

/** Which SCORM platforms take the package for, and why. */
export const version: ManifestRule = function* ({ root, edition }) {
  const schema = all(root, "schema")[0];
  if (schema?.text !== "ADL SCORM")
    yield diagnose(schemaOther, { value: quotation(schema?.text ?? "") }, (schema ?? root).inner);

  const element = versionOf(root);
  if (!element) {
    const severity = edition === "1.2" ? "warning" : "error";
    yield diagnose(versionMissing, { edition }, (childOf(root, "metadata") ?? root).span, { severity });
    return;
  }
  const value = quotation(element.text);
  const read = versions.get(element.text);
  const written = editionOfNamespaces(root);
  if (read === undefined) yield diagnose(versionUnknown, { value }, element.inner);
  else if (written !== undefined && read !== written)
    yield diagnose(versionMismatch, { value, edition: read, namespaces: written }, element.inner);
  else if (!current.has(element.text)) yield diagnose(versionOld, { value }, element.inner);
};
