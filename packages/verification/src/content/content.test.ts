import { describe, expect, it } from "vitest";
import { type Contents, schemas, scorm12, scorm2004 } from "../testing/package.ts";
import { verify } from "../verify.ts";

/** Codes and marked texts of what was found beyond the manifest. */
const found = (bytes: Uint8Array): readonly string[] => {
  const { diagnostics, texts } = verify("kurs.zip", bytes, schemas);
  return diagnostics
    .filter(({ code }) => code !== "manifest/file-unlisted")
    .map(({ code, span }) => `${code} ${texts.get(span.path)?.slice(span.start, span.end) ?? ""}`.trim());
};
const html = (body: string): Contents => ({ "index.html": `<!doctype html><title>x</title>${body}` });
const js = (code: string, sign = "LMSInitialize API_1484_11"): Contents => ({
  "course.js": `/* ${sign} */ ${code}`,
});

describe("references of pages and style sheets", () => {
  it.each([
    [
      "content/host-foreign https://cdn.example/a.js",
      html('<script src="https://cdn.example/a.js"></script>'),
    ],
    ["content/host-foreign //cdn.example/a.css", html("<link rel=stylesheet href=//cdn.example/a.css>")],
    [
      "content/host-foreign https://v.example/?a=1&amp;b=2",
      html("<iframe src='https://v.example/?a=1&amp;b=2'>"),
    ],
    [
      "content/host-foreign https://f.example/a.woff2",
      html("<style>@font-face{src:url(https://f.example/a.woff2)}</style>"),
    ],
    [
      "content/host-foreign https://f.example/b.png",
      html(`<p style="background:url('https://f.example/b.png')">`),
    ],
    ["content/host-foreign https://f.example/c.css", { "a.css": '@import "https://f.example/c.css";' }],
    ["content/path-rooted /a.png", html('<img src="/a.png" alt="">')],
    ["content/path-rooted ../a.png", html('<img src="../a.png" alt="">')],
    ["content/file-missing a.png", html('<img src="a.png" alt="">')],
    ["content/file-missing Course.js?v=2", html('<a href="Course.js?v=2">')],
    ["content/file-missing b.png", { "css/a.css": "a{background:url(b.png)}" }],
  ])("says %s", (expected, changes) => {
    expect(found(scorm12(changes))).toEqual([expected]);
  });

  it.each([
    html('<a href="https://example.org/">mehr</a><link rel="canonical" href="https://example.org/">'),
    html('<a href="#a"></a><a href="mailto:a@example.org"></a><img src="data:image/png;base64,AA==" alt="">'),
    html(
      '<base href="media/"><img src="../course.js" alt=""><script type="application/json">{"a":"//x.example"}</script>',
    ),
    html('<img srcset="course.js 1x, index.html 2x" alt=""><svg><use xlink:href="#a"/></svg>'),
    { "a.css": "/* url(https://x.example/a.png) */ a{background:url(data:image/png;base64,AA==)}" },
    { "seiten/eins.html": '<script src="../course.js"></script><a href="./eins.html?a#b">' },
  ])("finds nothing wrong with %j", (changes) => {
    expect(found(scorm12(changes))).toEqual([]);
  });
});

describe("scripts", () => {
  it.each([
    ["content/host-foreign https://x.example/a", js('fetch("https://x.example/a")')],
    ["content/host-foreign https://x.example/a", js('xhr.open( "POST", "https://x.example/a")')],
    ["content/host-foreign //x.example/a.js", js("s.src = '//x.example/a.js'")],
    ['content/unload-handler addEventListener("unload"', js('window.addEventListener("unload", end)')],
    ["content/unload-handler onunload =", js("window.onunload = end;")],
    ["content/unload-handler onunload =", js('var a = "//"; /* nie */ window.onunload = end;')],
    ["content/unload-handler end()", html('<body onunload="end()">')],
    ['content/leave-dialog returnValue = "W', js('onbeforeunload = (e) => { e.returnValue = "Wirklich?" }')],
    [
      'content/value-refused LMSSetValue("cmi.core.exit", "normal")'.replace("LMS", ""),
      js('a.LMSSetValue("cmi.core.exit", "normal")'),
    ],
    [
      'content/value-refused SetValue("cmi.core.score.raw", "85,5")',
      js('doLMSSetValue("cmi.core.score.raw", "85,5")'),
    ],
    [
      "content/value-refused set('cmi.core.lesson_status', 'done')",
      js("scorm.set('cmi.core.lesson_status', 'done')"),
    ],
    [
      'content/value-refused SetValue("cmi.interactions.3.result","incorrect")',
      js('a.LMSSetValue("cmi.interactions.3.result","incorrect")'),
    ],
    [
      'content/element-unknown SetValue("cmi.core.lesson_state", "passed")',
      js('a.LMSSetValue("cmi.core.lesson_state", "passed")'),
    ],
    ["content/api-missing", js("", "nichts")],
    ["content/type-refused", { "a.php": "" }],
    ["content/type-unusual", { "a.mjs": "" }],
  ])("says %s", (expected, changes) => {
    expect(found(scorm12(changes))).toEqual([expected]);
  });

  it("knows the words of SCORM 2004", () => {
    expect(
      found(
        scorm2004(
          js(
            'a.SetValue("cmi.success_status","ok"); a.SetValue("cmi.core.exit","normal"); a.SetValue("cmi.score.scaled", 85); x.timestamp = new Date().toISOString();',
          ),
        ),
      ),
    ).toEqual([
      'content/value-refused SetValue("cmi.success_status","ok")',
      'content/value-refused SetValue("cmi.score.scaled", 85)',
      "content/timestamp-milliseconds toISOString()",
    ]);
  });

  it.each([
    js('window.open("https://example.org")'),
    js('\n  // onunload = end;\n/* fetch("https://x.example/")\n onunload = end */ var accept = "*/*";'),
    html("<script>\n// onunload = end\n</script>"),
    js('var ns = "https://example.org/ns"; onbeforeunload = function (e) { e.returnValue = false; save(); }'),
    js(
      'a.LMSSetValue("cmi.core.exit", "suspend"); a.SetValue("cmi.exit", "normal"); x = new Date().toISOString()',
    ),
  ])("finds nothing wrong with %j", (changes) => {
    expect(found(scorm12(changes))).toEqual([]);
  });

  it("takes a cut timestamp", () => {
    expect(found(scorm2004(js("x.timestamp = new Date().toISOString().slice(0, 19)")))).toEqual([]);
  });
});

it("reads hostile text in linear time and prints nothing that a terminal obeys", () => {
  const size = 200_000;
  const bytes = scorm12({
    "index.html": '<a href="'.repeat(size / 10),
    "a.css": "url('".repeat(size),
    "course.js": `\u001b[2J fetch("https://x.example"); ${'SetValue("cmi.'.repeat(size)}`,
  });
  const { texts } = verify("kurs.zip", bytes, schemas);
  for (const text of texts.values()) expect(text).not.toContain("\u001b");
});
