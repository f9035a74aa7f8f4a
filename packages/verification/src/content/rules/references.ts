import { closest, diagnose } from "@kurswerk/diagnostics";
import { resolve } from "../../address.ts";
import { fileMissing, hostForeign, pathRooted } from "../../messages/content.ts";
import { quotation } from "../../place.ts";
import type { ContentRule } from "../rule.ts";

/** What pages and style sheets load lies in the package and is found from any address. */
export const references: ContentRule = function* ({ references: all }, { files }) {
  for (const { value, folder, use, span } of all) {
    const found = resolve(folder, value);
    if (found.kind === "foreign" && use === "load")
      yield diagnose(hostForeign, { host: quotation(found.host) }, span);
    if (found.kind === "rooted" || found.kind === "outside") {
      const severity = use === "load" ? "error" : "warning";
      yield diagnose(pathRooted, { value: quotation(value) }, span, { severity });
    }
    if (found.kind !== "inside" || found.path === "" || files.has(found.path)) continue;
    const suggestion = closest(found.path, files.keys());
    yield diagnose(fileMissing, { file: quotation(found.path), suggestion }, span);
  }
};
