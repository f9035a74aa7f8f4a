// Builds the player's segments and holds them to their budget.
import { mkdirSync, writeFileSync } from "node:fs";
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
const names = ["core", "view-task", ...four, ...seven, ...drivers];
const folder = new URL(".", import.meta.url).pathname;

mkdirSync(`${folder}dist/player`, { recursive: true });
const segments = new Map();
for (const name of names) {
  const { outputFiles } = await build({
    entryPoints: [`${folder}src/segments/${name}.ts`],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
    charset: "ascii",
    legalComments: "none",
    conditions: ["source"],
  });
  const { code = "" } = await minify(outputFiles[0].text, {
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    format: { ascii_only: true },
  });
  segments.set(name, code);
  writeFileSync(`${folder}dist/player/${name}.js`, code);
}
/** Holds a selection of segments to a budget; a course ships one driver. */
function measure(title, kinds, budget) {
  for (const driver of drivers) {
    const joined = ["core", ...kinds, driver].map((name) => segments.get(name)).join("");
    const size = gzipSync(joined, { level: 9 }).length;
    console.log(`${title}, ${driver}: ${joined.length} bytes, ${size} gzipped of ${budget}`);
    if (size > budget) {
      console.error("The player is over its budget.");
      process.exitCode = 1;
    }
  }
}
measure("four kinds", four, 10_240);
measure("all kinds and Maker tasks", ["view-task", ...four, ...seven], 15_000);
