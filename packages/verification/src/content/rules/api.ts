import { diagnose } from "@kurswerk/diagnostics";
import { launchesOf, scormType } from "../../manifest/resources.ts";
import { apiMissing } from "../../messages/content.ts";
import { models } from "../../model/index.ts";
import { whole } from "../../place.ts";
import type { PackageRule } from "../rule.ts";

/** What a course of each edition cannot do without; some make the names of calls from `LMS` and a verb. */
const signs = { "1.2": /LMSInitialize|(["'`])LMS\1/, "2004": /API_1484_11/ } as const;

/** A package with a SCO says somewhere how it reaches the platform. */
export const api: PackageRule = function* ({ name, manifest }, content) {
  const tracked = launchesOf(manifest).some(
    ({ resource }) => resource && scormType(resource)?.value === "sco",
  );
  if (!tracked || content.some(({ text }) => signs[manifest.edition].test(text))) return;
  const { edition } = manifest;
  yield diagnose(apiMissing, { api: models[edition].api, edition }, whole(name));
};
