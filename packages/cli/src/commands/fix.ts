import { readFileSync } from "node:fs";
import { sep } from "node:path";
import type { Diagnostic, Edit } from "@kurswerk/diagnostics";
import { checkCourse } from "../check-course.ts";
import { exitCode } from "../exit-code.ts";
import { type Common, session } from "../options.ts";
import { findCourses } from "../read/find-courses.ts";
import { notUtf8 } from "../read/messages.ts";
import { writeText } from "../write/write-text.ts";

/** A fix can make room for the next: after so many rounds it is left to people. */
const rounds = 10;

/** Applies the corrections that diagnostics carry, until none is left. */
export async function fix(
  named: readonly string[],
  options: Common & { readonly dryRun?: boolean },
): Promise<number> {
  const run = session(options);
  let count = 0;
  const files = new Set<string>();
  const left: Diagnostic[] = [];
  for (const folder of findCourses(named, run.texts)) {
    for (let round = 0; round < rounds; round += 1) {
      const { diagnostics, known, texts } = checkCourse(folder);
      const edits = chosen([...diagnostics, ...known]);
      if (edits.length === 0 || options.dryRun) {
        left.push(...diagnostics);
        count += options.dryRun ? edits.length : 0;
        for (const edit of options.dryRun ? edits : []) files.add(edit.span.path);
        break;
      }
      for (const [path, own] of byFile(edits)) {
        writeText(
          path.split("/").join(sep),
          apply(readFileSync(path.split("/").join(sep), "utf8"), texts.get(path) ?? "", own),
        );
        files.add(path);
        count += own.length;
      }
    }
  }
  const said = options.dryRun ? run.texts.fixable : run.texts.fixed;
  console.log(count === 0 ? run.texts.nothingToFix : said(count, files.size));
  for (const path of files) console.log(`  ${path.split("/").join(sep)}`);
  const errors = left.filter((one) => one.severity !== "info").length;
  if (errors > 0 && !options.dryRun) console.log(run.texts.left(errors));
  return exitCode(left, run.strict);
}

/** The edits of all fixes that do not touch one another; the others wait for the next round. */
function chosen(diagnostics: readonly Diagnostic[]): readonly Edit[] {
  const taken: Edit[] = [];
  // What could not be decoded must not be written back: its letters would be lost.
  const broken = new Set(diagnostics.filter((one) => one.code === notUtf8.code).map((one) => one.span.path));
  for (const { fix: found } of diagnostics) {
    if (found?.edits.some((edit) => broken.has(edit.span.path))) continue;
    const clash = found?.edits.some((edit) =>
      taken.some(
        (other) =>
          other.span.path === edit.span.path &&
          edit.span.start <= other.span.end &&
          other.span.start <= edit.span.end,
      ),
    );
    if (found && clash === false) taken.push(...found.edits);
  }
  return taken;
}

function byFile(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const map = new Map<string, Edit[]>();
  for (const edit of edits) map.set(edit.span.path, [...(map.get(edit.span.path) ?? []), edit]);
  return map;
}

/** The file with its edits made from the end to the start; a byte order mark stays. */
function apply(file: string, text: string, edits: readonly Edit[]): string {
  const mark = file.length - text.length === 1 ? file.slice(0, 1) : "";
  return (
    mark +
    [...edits]
      .sort((one, other) => other.span.start - one.span.start)
      .reduce((done, { span, text: put }) => done.slice(0, span.start) + put + done.slice(span.end), text)
  );
}
