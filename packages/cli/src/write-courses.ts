import { sep } from "node:path";
import type { Edition } from "@kurswerk/compiler";
import type { Assets, Target } from "@kurswerk/format";
import { loadAssets } from "./assets.ts";
import { buildCourse } from "./build-course.ts";
import { partOf } from "./check-course.ts";
import { exitCode } from "./exit-code.ts";
import type { Session } from "./options.ts";
import { printReport } from "./print-report.ts";
import { progress } from "./progress.ts";
import { printNoneChanged, type Selecting, selectCourses } from "./select-courses.ts";
import type { PackOptions } from "./targets.ts";
import { UsageError } from "./usage-error.ts";
import { repair } from "./write/atomic.ts";
import { writePackage } from "./write/write-package.ts";

/** What to make of courses, and where to. */
export interface Making extends Selecting {
  readonly targets: readonly Target<PackOptions>[];
  readonly edition: Edition;
  readonly out: string;
  readonly pack?: PackOptions;
  /** True when what is written announces courses in catalogues. */
  readonly publishes?: boolean;
  /** What only this course needs. */
  readonly forCourse?: (folder: string) => Promise<PackOptions>;
  /** Called when the packages of a course are written; gives lines to print. */
  readonly built?: (folder: string) => readonly string[];
}

/** Packs courses and writes what came of it. A course with errors is left out; what stands in the folder then stays as it was. */
export async function writeCourses(named: readonly string[], making: Making, run: Session): Promise<number> {
  const folders = await selectCourses(named, making, run);
  if (folders.length === 0) {
    await printNoneChanged(making, run);
    return 0;
  }
  let assets: Assets | undefined;
  repair(making.out);
  const reports = [];
  const lines: string[] = [];
  const names = new Set<string>();
  const steps = progress(folders.length);
  for (const folder of folders) {
    steps.at(folder);
    const { packages, ...checked } = buildCourse(
      folder,
      making.edition,
      making.targets,
      () => (assets ??= loadAssets()),
      { ...making.pack, ...(await making.forCourse?.(folder)) },
      run.profile,
      { publishes: making.publishes === true },
    );
    reports.push(partOf(checked));
    if (exitCode(checked.diagnostics, run.strict) !== 0) continue;
    for (const one of packages) {
      if (names.has(one.name)) throw new UsageError(run.texts.packageTwice(one.name));
      names.add(one.name);
      const { path, size } = await writePackage(one, making.out);
      lines.push(run.texts.built(path.split("/").join(sep), kilobytes(size, run)));
    }
    lines.push(...(making.built?.(folder) ?? []));
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

/** Thousands of bytes with one decimal. Written by hand: loading the number formats of a language takes 13 ms. */
function kilobytes(size: number, { language }: Session): string {
  const value = (size / 1000).toFixed(1);
  return `${language === "de" ? value.replace(".", ",") : value} kB`;
}
