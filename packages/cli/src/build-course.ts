import { compile, type Edition } from "@kurswerk/compiler";
import { type Diagnostic, hasErrors } from "@kurswerk/diagnostics";
import type { Assets, Package, Target } from "@kurswerk/format";
import { findIn } from "@kurswerk/metadata/frameworks";
import { frameworksOf, type Occasion, type ProfileName } from "@kurswerk/validation";
import { type Checked, checkCourse } from "./check-course.ts";
import type { PackOptions } from "./targets.ts";

/** A checked course and its packages; none when there is an error. */
export interface Built extends Checked {
  readonly packages: readonly Package[];
}

/** read → parse → validate → compile → pack. Writing comes after, course by course. */
export function buildCourse(
  folder: string,
  edition: Edition,
  targets: readonly Target<PackOptions>[],
  assets: () => Assets,
  options: PackOptions = {},
  profile?: ProfileName,
  occasion: Occasion = {},
): Built {
  const checked = checkCourse(folder, profile, occasion);
  if (!checked.course || hasErrors(checked.diagnostics)) return { ...checked, packages: [] };
  const compiled = compile(checked.course, { edition });
  const course = compiled.value;
  const known = frameworksOf(checked.course);
  const packed = course
    ? targets.map((target) =>
        target.pack(course, assets(), { ...options, findCompetence: findIn(known, course.language) }),
      )
    : [];
  const diagnostics: readonly Diagnostic[] = [
    ...checked.diagnostics,
    ...compiled.diagnostics,
    ...packed.flatMap((one) => one.diagnostics),
  ];
  return {
    ...checked,
    diagnostics,
    packages: hasErrors(diagnostics) ? [] : packed.flatMap((one) => one.value ?? []),
  };
}
