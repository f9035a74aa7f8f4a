// Builds the player's segments and holds them to their budget.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { minify } from "terser";

const four = ["item-single-choice", "item-multiple-choice", "item-true-false", "item-gap-text"];
const seven = [
  "item-matching",
  "item-ordering",
  "item-mark-words",
  "item-numeric",
  "item-free-text",
  "item-hotspot",
  "item-self-assessment",
];
const drivers = ["lms-scorm12", "lms-scorm2004", "lms-local-storage"];
const names = ["core", "view-task", "view-competences", ...four, ...seven, ...drivers];
/**
 * Properties that only the player's own parts use: they get short names, the same in every segment.
 * None of them may be a key of the course's data, of its texts, or of the browser; a test holds them to it.
 */
const own = JSON.parse(readFileSync(new URL("own-names.json", import.meta.url), "utf8"));
let short = {};
const folder = new URL(".", import.meta.url).pathname;

mkdirSync(`${folder}dist/player`, { recursive: true });
const segments = new Map();
for (const name of names) {
  const { outputFiles, mangleCache = {} } = await build({
    entryPoints: [`${folder}src/segments/${name}.ts`],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
    charset: "ascii",
    legalComments: "none",
    conditions: ["source"],
    mangleProps: new RegExp(`^(${own.join("|")})$`),
    mangleCache: short,
  });
  short = mangleCache;
  const { code = "" } = await minify(outputFiles[0].text, {
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe: true, unsafe_arrows: true, unsafe_methods: true },
    format: { ascii_only: true },
  });
  segments.set(name, code);
  writeFileSync(`${folder}dist/player/${name}.js`, code);
}
/** Holds a selection of segments to a budget, in bytes; a course ships one driver. */
function measure(title, kinds, budget, sizeOf) {
  for (const driver of drivers) {
    const size = sizeOf(["core", ...kinds, driver].map((name) => segments.get(name)).join(""));
    console.log(`${title}, ${driver}: ${size} of ${budget}`);
    if (size > budget) {
      console.error("The player is over its budget.");
      process.exitCode = 1;
    }
  }
}
const gzipped = (text) => gzipSync(text, { level: 9 }).length;
measure("four kinds, gzipped", four, 10_000, gzipped);
measure("all kinds and Maker tasks, gzipped", ["view-task", ...four, ...seven], 15_000, gzipped);
const largest = [...seven].sort((one, other) => segments.get(other).length - segments.get(one).length)[0];
measure(
  "all kinds, Maker tasks and competences, gzipped",
  ["view-task", "view-competences", ...four, ...seven],
  15_000,
  gzipped,
);
measure("five kinds, raw", [...four, largest], 28_000, (text) => text.length);
