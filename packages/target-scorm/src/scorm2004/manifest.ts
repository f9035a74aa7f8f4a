import type { CompiledCourse } from "@kurswerk/format";
import { x } from "xastscript";
import { href } from "../href.ts";
import { metadata } from "../metadata.ts";
import { token } from "../token.ts";
import { xml } from "../xml.ts";

/** The schemas that ADL's test suite wants at the root of every package. */
export const scorm2004Schemas = [
  "XMLSchema.dtd",
  "adlcp_v1p3.xsd",
  "adlnav_v1p3.xsd",
  "adlseq_v1p3.xsd",
  "datatypes.dtd",
  "imscp_v1p1.xsd",
  "imsss_v1p0.xsd",
  "imsss_v1p0auxresource.xsd",
  "imsss_v1p0control.xsd",
  "imsss_v1p0delivery.xsd",
  "imsss_v1p0limit.xsd",
  "imsss_v1p0objective.xsd",
  "imsss_v1p0random.xsd",
  "imsss_v1p0rollup.xsd",
  "imsss_v1p0seqrule.xsd",
  "imsss_v1p0util.xsd",
  "xml.xsd",
] as const;

const spaces = {
  "": ["http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"],
  ":adlcp": ["http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"],
  ":adlseq": ["http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd"],
  ":adlnav": ["http://www.adlnet.org/xsd/adlnav_v1p3", "adlnav_v1p3.xsd"],
  ":imsss": ["http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"],
} as const;

/**
 * The `imsmanifest.xml` of a package with one SCO that sets its own completion and success.
 * Moodle reads the prefixes and `schemaversion` literally, and breaks at `imsss:mapInfo`, so there is none.
 * @param files every file of the package but the manifest, as paths inside it
 * @see SCORM 2004 4th Edition, Content Aggregation Model, 3.4 and 5.1; Moodle mod/scorm/datamodels/scormlib.php
 */
export function manifest2004(course: CompiledCourse, files: readonly string[]): string {
  const name = token(course.id);
  const organization = `org_${name}`;
  const resource = `res_${name}`;
  const tree = x(
    "manifest",
    {
      identifier: `kurswerk_${name}_${token(course.version)}`,
      version: course.version,
      ...Object.fromEntries(Object.entries(spaces).map(([prefix, [space]]) => [`xmlns${prefix}`, space])),
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:schemaLocation": Object.values(spaces).flat().join(" "),
    },
    metadata(course, "2004 4th Edition"),
    x(
      "organizations",
      { default: organization },
      x(
        "organization",
        { identifier: organization, "adlseq:objectivesGlobalToSystem": "false" },
        x("title", course.name),
        x(
          "item",
          { identifier: `item_${name}`, identifierref: resource, isvisible: "true" },
          x("title", course.name),
          x(
            "imsss:sequencing",
            {},
            ...(course.delivery.masteryScore ? [mastery(course.passMark)] : []),
            x("imsss:deliveryControls", {
              completionSetByContent: "true",
              objectiveSetByContent: "true",
            }),
          ),
        ),
        x("imsss:sequencing", {}, x("imsss:controlMode", { choice: "true", flow: "true" })),
      ),
    ),
    x(
      "resources",
      {},
      x(
        "resource",
        { identifier: resource, type: "webcontent", "adlcp:scormType": "sco", href: "index.html" },
        files.map((path) => x("file", { href: href(path) })),
      ),
    ),
  );
  return xml(tree);
}

/** The pass mark as the platform's measure, 0..1. */
function mastery(passMark: number): ReturnType<typeof x> {
  return x(
    "imsss:objectives",
    {},
    x(
      "imsss:primaryObjective",
      { objectiveID: "course", satisfiedByMeasure: "true" },
      x("imsss:minNormalizedMeasure", String(passMark / 100)),
    ),
  );
}
