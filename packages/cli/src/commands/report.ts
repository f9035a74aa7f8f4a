import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@kurswerk/compiler";
import { type Diagnostic, type Language, tell } from "@kurswerk/diagnostics";
import { type Finding, report as page } from "@kurswerk/documents";
import type { CompiledCourse } from "@kurswerk/format";
import { endingOf } from "@kurswerk/schema";
import { allMessages } from "../catalogue.ts";
import { type Checked, checkCourse } from "../check-course.ts";
import { exitCode } from "../exit-code.ts";
import { type Common, session } from "../options.ts";
import { printReport } from "../print-report.ts";
import { placer } from "../reporters/place.ts";
import { printNoneChanged, type Selecting, selectCourses } from "../select-courses.ts";
import { texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";
import { writeText } from "../write/write-text.ts";

/** Picture files that a page can carry inside. */
const pictureTypes: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
};

/**
 * Writes a page per course for reviewers. A course with errors gets one, too: its findings are what a reviewer needs;
 * only one that cannot be read at all gets none.
 */
export async function report(
  named: readonly string[],
  options: Common & Selecting & { readonly out: string },
): Promise<number> {
  const run = session(options);
  const folders = await selectCourses(named, options, run);
  if (folders.length === 0) {
    await printNoneChanged(options, run);
    return 0;
  }
  const all: Diagnostic[] = [];
  const unreadable: Checked[] = [];
  const names = new Set<string>();
  for (const folder of folders) {
    const checked = checkCourse(folder);
    all.push(...checked.diagnostics);
    const course = checked.course && compile(checked.course, { edition: "trainer" }).value;
    if (!checked.course || !course) {
      unreadable.push(checked);
      continue;
    }
    const name = `${[course.id, course.version].filter((part) => part !== "").join("-")}-report.html`;
    if (names.has(name)) throw new UsageError(run.texts.packageTwice(name));
    names.add(name);
    const { language } = course;
    const html = page({
      course,
      node: checked.course,
      findings: [
        ...checked.diagnostics.map((one) => finding(one, folder, checked, language)),
        // What an author has put off still is a finding for a reviewer.
        ...checked.known.map((one) => {
          const told = finding(one, folder, checked, language);
          return { ...told, hint: `${told.hint} ${texts[language].inBaseline}` };
        }),
      ],
      suppressed: checked.suppressed.map(({ diagnostic, reason }) => ({
        ...finding(diagnostic, folder, checked, language),
        hint: reason,
      })),
      pictures: pictures(course),
    });
    const path = join(options.out, name);
    writeText(path, html);
    console.log(run.texts.reportMade(path, checked.diagnostics.length + checked.known.length));
  }
  if (unreadable.length > 0) await printReport(unreadable, run);
  return exitCode(all, false);
}

/** A finding in words; its place is told from the course folder. */
function finding(one: Diagnostic, folder: string, { texts }: Checked, language: Language): Finding {
  const { message, hint } = tell(one, allMessages, language);
  const start = placer(texts)(one.span)?.start;
  const base = folder === "." ? "" : `${folder.replaceAll("\\", "/")}/`;
  const path = one.span.path.startsWith(base) ? one.span.path.slice(base.length) : one.span.path;
  const place = start === undefined ? path : `${path}:${start.line}:${start.column}`;
  return { severity: one.severity, code: one.code, place, message, hint };
}

/** The pictures of a course as data addresses, so that the page is one file. */
function pictures({ assets }: CompiledCourse): ReadonlyMap<string, string> {
  return new Map(
    assets.flatMap(({ path, source }): [string, string][] => {
      const type = pictureTypes[endingOf(path)];
      return type === undefined
        ? []
        : [[path, `data:${type};base64,${readFileSync(source).toString("base64")}`]];
    }),
  );
}
