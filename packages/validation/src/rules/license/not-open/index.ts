import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { isOpen, licenseKind } from "@kurswerk/frameworks";
import type { Rule } from "../../../rule.ts";
import { notOpen } from "./messages.ts";

/** Open means: use, change and pass on, also for money (OER-003). Software licences are not judged. */
export const notOpenRule: Rule = {
  profiles: ["oer", "strict"],
  messages: [notOpen],
  check({ file, media }): readonly Diagnostic[] {
    const closed = (license: string | undefined): license is string =>
      license !== undefined &&
      (licenseKind(license) !== undefined || license === "all-rights-reserved") &&
      !isOpen(license);
    const own = file.data.license;
    return [
      ...(closed(own) ? [diagnose(notOpen, { license: own }, file.locate("/license"))] : []),
      ...Object.entries(media?.data.assets ?? {}).flatMap(([name, record]) =>
        media && closed(record.license)
          ? [
              diagnose(
                notOpen,
                { license: record.license },
                media.locate(`/assets/${name.replaceAll("~", "~0").replaceAll("/", "~1")}/license`),
              ),
            ]
          : [],
      ),
    ];
  },
};
