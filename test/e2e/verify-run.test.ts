import { verify } from "@kurswerk/verification";
import { run } from "@kurswerk/verification/run";
import { describe, expect, it } from "vitest";
import {
  type Contents,
  edit,
  manifest12,
  schemas,
  scorm12,
  scorm2004,
} from "../../packages/verification/src/testing/package.ts";

const chromium = { path: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", sandbox: false };

/** What a strict platform hears from a package, as codes with what they are about. */
async function heard(
  bytes: Uint8Array,
  more: { readonly seconds?: number; readonly parts?: number } = {},
): Promise<readonly string[]> {
  const { value } = verify("kurs.zip", bytes, schemas);
  if (!value) throw new Error("The package could not be opened.");
  const found = await run(value, { ...chromium, ...more });
  expect(found.filter(({ code, span }) => code !== "run/parts-skipped" && span.end === 0)).toEqual([]);
  return found.map(({ code, data }) =>
    [code, data["call"] ?? data["host"] ?? data["file"] ?? data["text"] ?? "", data["error"] ?? ""]
      .join(" ")
      .trim(),
  );
}

const begin = 'var api = parent.API; api.LMSInitialize("");';
const end = 'addEventListener("pagehide", function () { api.LMSFinish(""); });';
const js = (code: string): Contents => ({ "course.js": `${begin} ${code} ${end}` });

describe("a package on a strict platform", () => {
  it("is heard to the end, in both editions", async () => {
    expect(await heard(scorm12())).toEqual([]);
    expect(await heard(scorm2004())).toEqual([]);
  });

  const cases: readonly (readonly [expected: string | readonly string[], bytes: Uint8Array])[] = [
    ["run/api-unused", scorm12({ "course.js": "parent.API_1484_11?.Initialize('')" })],
    [
      'run/call-refused LMSSetValue("cmi.core.lesson_status", "fertig") 405',
      scorm12(js('for (var i = 0; i < 3; i++) api.LMSSetValue("cmi.core.lesson_status", "fertig");')),
    ],
    ['run/call-refused LMSGetValue("cmi.location") 401', scorm12(js('api.LMSGetValue("cmi.location");'))],
    ["run/finish-missing LMSFinish", scorm12({ "course.js": begin })],
    [
      ["run/commit-missing LMSCommit", "run/finish-missing LMSFinish"],
      scorm12({ "course.js": `${begin} api.LMSSetValue("cmi.suspend_data", "a");` }),
    ],
    ["run/host-foreign x.example", scorm12(js('fetch("https://x.example/a").catch(function () {});'))],
    ["run/host-foreign 192.0.2.1:8080", scorm12(js('new WebSocket("ws://192.0.2.1:8080/");'))],
    ["run/file-missing fehlt.json", scorm12(js('fetch("fehlt.json");'))],
    ["run/file-missing /fehlt.json", scorm12(js('fetch("/fehlt.json");'))],
    ["run/script-error kaputt", scorm12(js('setTimeout(function () { throw new Error("kaputt"); });'))],
    ["run/console-error kaputt", scorm12(js('console.error("kaputt");'))],
    ["run/dialog Achtung!", scorm12(js('alert("Achtung!");'))],
    [
      'run/call-refused LMSSetValue("cmi.core.exit", "normal") 405',
      scorm12({
        ...js(
          'function page() { if (/zwei/.test(location)) api.LMSSetValue("cmi.core.exit", "normal"); } page();',
        ),
        "index.html":
          '<script src="course.js"></script><button onclick="location.hash = \'zwei\'; page()">Weiter</button>',
      }),
    ],
    [
      'run/call-refused LMSSetValue("cmi.x", "?a=1&b=ü") 401',
      scorm12({
        ...js('api.LMSSetValue("cmi.x", decodeURIComponent(location.search));'),
        "imsmanifest.xml": edit(manifest12, [
          'identifierref="res"',
          'identifierref="res" parameters="?a=1&amp;b=%C3%BC"',
        ]),
      }),
    ],
  ];
  it.concurrent.each(cases)("is told as %s", async (expected, bytes) => {
    expect(await heard(bytes)).toEqual([expected].flat());
  });

  it("is launched part by part, up to a limit", async () => {
    const second =
      '<resource identifier="r2" type="webcontent" adlcp:scormtype="sco" href="index.html?2"><file href="index.html"/></resource>';
    const bytes = scorm12({
      ...js('if (location.search === "?2") api.LMSSetValue("cmi.x", "");'),
      "imsmanifest.xml": edit(
        manifest12,
        [
          "</organization>",
          '<item identifier="i2" identifierref="r2"><title>Zwei</title></item></organization>',
        ],
        ["</resources>", `${second}</resources>`],
      ),
    });
    expect(await heard(bytes)).toEqual(['run/call-refused LMSSetValue("cmi.x", "") 401']);
    expect(await heard(bytes, { parts: 1 })).toEqual(["run/parts-skipped"]);
  });

  it("is ended when it blocks the browser", async () => {
    const endless = scorm12(js("setTimeout(function () { for (;;); }, 300);"));
    expect(await heard(endless, { seconds: 4 })).toEqual(["run/course-stuck"]);
  });

  it("finds the API from a window of its own", async () => {
    const popup = `<script>var api = opener.parent.API; api.LMSInitialize(""); ${end}</script>`;
    const bytes = scorm12({ "course.js": 'open("fenster.html");', "fenster.html": popup });
    expect(await heard(bytes)).toEqual([]);
  });
});

it("says what is missing to run", async () => {
  const { value } = verify("kurs.zip", scorm12(), schemas);
  if (!value) throw new Error("The package could not be opened.");
  const found = await run(value, { path: "/gibt/es/nicht", sandbox: false });
  expect(found.map(({ code, data }) => [code, data])).toEqual([
    ["run/browser-missing", { path: "/gibt/es/nicht" }],
  ]);
});
