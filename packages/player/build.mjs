// Builds the player's segments and holds them to their budget.
import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Core, four kinds and one driver, gzipped, in bytes. */
const budget = 10_000;
const names = [
  "core",
  "item-single-choice",
  "item-multiple-choice",
  "item-true-false",
  "item-gap-text",
  "lms-scorm12",
  "lms-local-storage",
];
const folder = new URL(".", import.meta.url).pathname;

mkdirSync(`${folder}dist/player`, { recursive: true });
const segments = new Map();
for (const name of names) {
  const { outputFiles } = await build({
    entryPoints: [`${folder}src/segments/${name}.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "ascii",
    legalComments: "none",
    conditions: ["source"],
  });
  segments.set(name, outputFiles[0].text);
  writeFileSync(`${folder}dist/player/${name}.js`, outputFiles[0].text);
}
const joined = names
  .filter((name) => name !== "lms-local-storage")
  .map((name) => segments.get(name))
  .join("");
const size = gzipSync(joined, { level: 9 }).length;
console.log(`player: ${joined.length} bytes, ${size} gzipped of ${budget}`);
if (size > budget) {
  console.error("The player is over its budget.");
  process.exit(1);
}
