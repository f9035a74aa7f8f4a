// Lays out a new kind of question after one that there is: node scripts/new-item.mjs slider numeric
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

const [kind = "", like = "numeric", root = join(import.meta.dirname, "..")] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)*$/.test(kind)) fail("A kind is named in small letters: drag-words.");

// The data model of SCORM has kinds of its own with the same names.
const sources = execFileSync("git", ["ls-files", "packages"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter(
    (path) =>
      /\.(ts|mjs)$/.test(path) && !/\/generated\/|\.test\.ts$|scorm|\/(?:lms|verification)\//.test(path),
  )
  .map((path) => join(root, path));
const [own, others] = split(sources, (path) => ofKind(like, path));
if (sources.some((path) => ofKind(kind, path))) fail(`The kind ${kind} is there already.`);
if (own.length === 0) fail(`There is no kind ${like}.`);

const mention = new RegExp(
  `(?<![\\w-])(?:${[like, camel(like), pascal(like), `item-${like}`].join("|")})(?=[\\W]|Node|Item\\b)|Player${pascal(like)}`,
);
for (const path of own) {
  const copy = join(dirname(path), basename(path).replace(like, kind));
  writeFileSync(copy, renamed(readFileSync(path, "utf8")));
  console.log(`new   ${told(copy)}`);
}
for (const path of others) {
  const lines = readFileSync(path, "utf8").split("\n");
  const made = lines.flatMap((line, at) => {
    if (!mention.test(line)) return [line];
    if (isEntry(line)) return [line, renamed(line)];
    console.log(`hand  ${told(path)}:${at + 1}  ${line.trim()}`);
    return [line];
  });
  if (made.length === lines.length) continue;
  writeFileSync(path, made.join("\n"));
  console.log(`list  ${told(path)}`);
}
console.log(
  "\nThe places marked “hand” want a look; tsc says where something is missing. Then npm run generate.",
);

/** True for a file that is all about one kind. */
function ofKind(name, path) {
  return (
    [`${name}.ts`, `item-${name}.ts`].includes(basename(path)) && /\/(items|segments|examples)\//.test(path)
  );
}

/** True for a line that is a whole entry of a list: an import, an export, a key, a member of a union. */
function isEntry(line) {
  return /^import .*;$|^\s*\|\s*\w+;?$|^\s*"?[\w-]+"?(: [^{]*)?,$/.test(line) && !/\breadonly\b/.test(line);
}

function renamed(text) {
  return text
    .replaceAll(pascal(like), pascal(kind))
    .replaceAll(like, kind)
    .replaceAll(camel(like), camel(kind));
}

function camel(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function pascal(name) {
  return camel(`-${name}`);
}

function split(all, belongs) {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}

function told(path) {
  return relative(root, path);
}

function fail(reason) {
  console.error(reason);
  process.exit(2);
}
