import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { join, sep } from "node:path";
import { type Diagnostic, diagnose, type Outcome } from "@kurswerk/diagnostics";
import type { Source } from "@kurswerk/schema";
import { linkLoop, linkOutside, notUtf8, unreadable } from "./messages.ts";
import { isPassedOver } from "./passed-over.ts";
import { sharedWith } from "./shared.ts";

const textEndings = /\.(md|ya?ml)$/i;
/** A text larger than this is not even decoded; the parser says why. */
const largestText = 4_000_000;
const headSize = 65_536;
const wholeSvg = 1_048_576;

/**
 * Reads a course folder: texts whole, media by size and first bytes. Names that begin with a dot are passed over,
 * and links must stay inside the folder and lead to no folder that they are in. Files that courses share come along.
 */
export function readCourse(folder: string): Outcome<readonly Source[]> {
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  const root = realpathSync(folder);
  const visit = (inside: string, above: readonly string[]): void => {
    for (const name of readdirSync(join(folder, inside)).sort()) {
      if (isPassedOver(name)) continue;
      const path = join(inside, name);
      const shown = shownPath(folder, path);
      const place = { path: shown, start: 0, end: 0 };
      try {
        const full = join(folder, path);
        const real = lstatSync(full).isSymbolicLink() ? realpathSync(full) : join(above.at(-1) ?? root, name);
        const kind = statSync(full);
        if (!isWithin(root, real)) diagnostics.push(diagnose(linkOutside, { file: name }, place));
        else if (above.includes(real)) diagnostics.push(diagnose(linkLoop, { file: name }, place));
        else if (kind.isDirectory()) visit(path, [...above, real]);
        else if (kind.isFile()) sources.push(source(full, shown, diagnostics));
        else diagnostics.push(diagnose(unreadable, { file: name }, place));
      } catch {
        diagnostics.push(diagnose(unreadable, { file: name }, place));
      }
    }
  };
  visit("", [root]);
  sources.push(...sharedFrameworks(folder, diagnostics), ...sharedSources(folder, sources, diagnostics));
  return { value: sources, diagnostics };
}

/** Competence frameworks that lie beside the course folder and so serve every course there. */
function sharedFrameworks(folder: string, diagnostics: Diagnostic[]): readonly Source[] {
  const beside = join(folder, "..", "frameworks");
  if (!existsSync(beside) || !statSync(beside).isDirectory()) return [];
  return readdirSync(beside)
    .filter((name) => /^[^.].*\.ya?ml$/i.test(name))
    .sort()
    .map((name) => source(join(beside, name), join(beside, name).split(sep).join("/"), diagnostics));
}

/** The theme and the glossary that course.yaml names outside its folder. */
function sharedSources(folder: string, own: readonly Source[], diagnostics: Diagnostic[]): readonly Source[] {
  const head = own.find((one) => one.path === shownPath(folder, "course.yaml"));
  if (!head || !("text" in head)) return [];
  const known = new Set(own.map((one) => one.path));
  return sharedWith(folder, head.text)
    .filter(({ path }) => !known.has(path))
    .map(({ full, path }) => source(full, path, diagnostics));
}

/** A path as diagnostics show it: with `/`, relative to the working folder. */
function shownPath(folder: string, path: string): string {
  return (folder === "." ? path : join(folder, path)).split(sep).join("/");
}

function isWithin(root: string, path: string): boolean {
  return path === root || path.startsWith(root + sep);
}

function source(full: string, path: string, diagnostics: Diagnostic[]): Source {
  const { size } = statSync(full);
  if (!textEndings.test(path))
    return { path, size, head: head(full, Math.min(size, /\.svg$/i.test(path) ? wholeSvg : headSize)) };
  if (size > largestText) return { path, text: " ".repeat(largestText) };
  const bytes = readFileSync(full);
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  if (text.includes("\ufffd") && !bytes.includes(Buffer.from("\ufffd"))) {
    const start = text.indexOf("\ufffd");
    diagnostics.push(diagnose(notUtf8, {}, { path, start, end: start + 1 }));
  }
  return { path, text };
}

function head(full: string, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const file = openSync(full, "r");
  try {
    readSync(file, bytes, 0, length, 0);
  } finally {
    closeSync(file);
  }
  return bytes;
}
