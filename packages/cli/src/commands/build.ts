import { sep } from "node:path";
import type { Assets } from "@kurswerk/format";
import { loadAssets } from "../assets.ts";
import { buildCourse } from "../build-course.ts";
import { exitCode } from "../exit-code.ts";
import { type Common, type Session, session } from "../options.ts";
import { printReport } from "../print-report.ts";
import { progress } from "../progress.ts";
import { printNoneChanged, type Selecting, selectCourses } from "../select-courses.ts";
import { type PackOptions, targets } from "../targets.ts";
import { UsageError } from "../usage-error.ts";
import { repair } from "../write/atomic.ts";
import { writePackage } from "../write/write-package.ts";

export interface BuildOptions extends Common, Selecting {
  readonly target: string;
  readonly edition: string;
  readonly out: string;
  readonly split?: PackOptions["split"];
  readonly core?: PackOptions["core"];
}

/** Builds packages. A course with errors is not built; what stands in the output folder then stays as it was. */
export async function build(named: readonly string[], options: BuildOptions): Promise<number> {
  const run = session(options);
  const chosen = options.target.split(",").map((name) => target(name.trim(), run));
  const { edition } = options;
  if (edition !== "learner" && edition !== "trainer") throw new UsageError(run.texts.editionUnknown);
  const folders = await selectCourses(named, options, run);
  if (folders.length === 0) {
    await printNoneChanged(options, run);
    return 0;
  }
  const { split, core } = options;
  const wanted: PackOptions = { ...(split ? { split } : {}), ...(core ? { core } : {}) };
  if (split === "quiz" && chosen.some((one) => one.name !== "h5p")) throw new UsageError(run.texts.splitQuiz);
  let assets: Assets | undefined;
  repair(options.out);
  const reports = [];
  const lines: string[] = [];
  const names = new Set<string>();
  const steps = progress(folders.length);
  for (const folder of folders) {
    steps.at(folder);
    const { packages, ...checked } = buildCourse(
      folder,
      edition,
      chosen,
      () => (assets ??= loadAssets()),
      wanted,
      run.profile,
    );
    reports.push(checked);
    if (exitCode(checked.diagnostics, run.strict) !== 0) continue;
    for (const one of packages) {
      if (names.has(one.name)) throw new UsageError(run.texts.packageTwice(one.name));
      names.add(one.name);
      const { path, size } = await writePackage(one, options.out);
      lines.push(run.texts.built(path.split("/").join(sep), kilobytes(size, run)));
    }
  }
  steps.done();
  await printReport(reports, run);
  const code = exitCode(
    reports.flatMap((one) => one.diagnostics),
    run.strict,
  );
  if (run.format === "pretty")
    for (const line of [...lines, ...(lines.length === 0 ? [run.texts.notBuilt] : [])]) console.log(line);
  return code;
}

function target(name: string, run: Session) {
  const found = Object.hasOwn(targets, name) ? targets[name] : undefined;
  if (!found) throw new UsageError(run.texts.targetUnknown(name, Object.keys(targets).join(", ")));
  return found;
}

/** Thousands of bytes with one decimal. Written by hand: loading the number formats of a language takes 13 ms. */
function kilobytes(size: number, { language }: Session): string {
  const value = (size / 1000).toFixed(1);
  return `${language === "de" ? value.replace(".", ",") : value} kB`;
}
