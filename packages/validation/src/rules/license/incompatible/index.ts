import { diagnose } from "@kurswerk/diagnostics";
import { mayRemix } from "@kurswerk/frameworks";
import { labelOf, vocabularies } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { incompatible } from "./messages.ts";

/** Changed material allows the licence of the course (OER-002). Unchanged works may stand side by side as they are. */
export const incompatibleRule: Rule = {
  messages: [incompatible],
  check({ media, file }) {
    const whole = file.data.license;
    if (!media || whole === undefined) return [];
    return Object.entries(media.data.assets ?? {}).flatMap(([name, record]) =>
      record.changes !== undefined && mayRemix(record.license, whole) === false
        ? [
            diagnose(
              incompatible,
              { file: name, part: label(record.license), whole: label(whole) },
              media.locate(`/assets/${name.replaceAll("~", "~0").replaceAll("/", "~1")}/license`),
            ),
          ]
        : [],
    );
  },
};

function label(license: string): string {
  return labelOf(vocabularies.licenses, license, "de");
}
