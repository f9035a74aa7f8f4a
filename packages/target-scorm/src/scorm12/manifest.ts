import type { CompiledCourse } from "@kurswerk/format";
import { x } from "xastscript";
import { href } from "../href.ts";
import { metadata } from "../metadata.ts";
import { token } from "../token.ts";
import { xml } from "../xml.ts";

/** The schemas that a SCORM 1.2 manifest without metadata needs, as they lie beside it. */
export const scorm12Schemas = ["adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd"] as const;

const cp = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
const adlcp = "http://www.adlnet.org/xsd/adlcp_rootv1p2";

/**
 * The `imsmanifest.xml` of a package with one SCO.
 * Platforms read prefixes and `schemaversion` literally, so both stand as ADL's own packages write them.
 * @param files every file of the package but the manifest, as paths inside it
 * @see SCORM 1.2 Content Aggregation Model, 2.3; Moodle mod/scorm/datamodels/scormlib.php
 */
export function manifest12(course: CompiledCourse, files: readonly string[]): string {
  const name = token(course.id);
  const organization = `org_${name}`;
  const resource = `res_${name}`;
  const tree = x(
    "manifest",
    {
      identifier: `kurswerk_${name}_${token(course.version)}`,
      // imscp_rootv1p1p2.xsd, versionType.
      ...(course.version.length <= 20 ? { version: course.version } : {}),
      xmlns: cp,
      "xmlns:adlcp": adlcp,
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:schemaLocation": `${cp} imscp_rootv1p1p2.xsd ${adlcp} adlcp_rootv1p2.xsd`,
    },
    metadata(course, "1.2"),
    x(
      "organizations",
      { default: organization },
      x(
        "organization",
        { identifier: organization },
        x("title", course.name),
        x(
          "item",
          { identifier: `item_${name}`, identifierref: resource, isvisible: "true" },
          x("title", course.name),
          ...(course.delivery.masteryScore ? [x("adlcp:masteryscore", String(course.passMark))] : []),
        ),
      ),
    ),
    x(
      "resources",
      {},
      x(
        "resource",
        { identifier: resource, type: "webcontent", "adlcp:scormtype": "sco", href: "index.html" },
        files.map((path) => x("file", { href: href(path) })),
      ),
    ),
  );
  return xml(tree);
}
