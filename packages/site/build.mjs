// Joins the parts of the style sheet into src/generated/style.ts. With --check it fails when that file is not up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { transform } from "esbuild";

const folder = new URL("./src/", import.meta.url).pathname;
const parts = ["base", "frame", "text", "question", "items", "task", "views", "print"];
const css = parts.map((part) => readFileSync(`${folder}style/${part}.css`, "utf8")).join("\n");
const { code } = await transform(css, { loader: "css", minify: true, charset: "utf8" });
const made = `// Generated from ../style by \`pnpm generate\`. Do not edit.\nexport const style: string = ${JSON.stringify(code.trim())};\n`;
const file = `${folder}generated/style.ts`;
if (!process.argv.includes("--check")) writeFileSync(file, made);
else if (readFileSync(file, "utf8") !== made) {
  console.error("packages/site/src/generated/style.ts is not up to date. Run: npm run generate");
  process.exit(1);
}
