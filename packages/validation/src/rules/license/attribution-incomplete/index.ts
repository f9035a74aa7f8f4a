import { diagnose } from "@kurswerk/diagnostics";
import { licenseKind, licenseUrl } from "@kurswerk/frameworks";
import type { MediaRecord } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { attributionIncomplete } from "./messages.ts";

/** Somebody else's work names title, author, licence, its address and where it comes from (OER-001, TULLU). */
export const attributionIncompleteRule: Rule = {
  messages: [attributionIncomplete],
  check: ({ media }) =>
    media
      ? Object.entries(media.data.assets ?? {}).flatMap(([file, record]) => {
          const missing = gaps(record);
          return missing.length === 0
            ? []
            : [
                diagnose(
                  attributionIncomplete,
                  { file, missing },
                  media.locate(`/assets/${escaped(file)}`, "key"),
                ),
              ];
        })
      : [],
};

function gaps(record: MediaRecord): readonly string[] {
  // Nobody can demand a name for what is in the public domain.
  if (licenseKind(record.license) === "PD") return [];
  const addressKnown = licenseUrl(record.license) !== undefined || record.license === "all-rights-reserved";
  return [
    ...(record.title ? [] : ["title"]),
    ...(record.author ? [] : ["author"]),
    ...(record["license-url"] || addressKnown ? [] : ["license-url"]),
    ...(record.source ? [] : ["source"]),
  ];
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
