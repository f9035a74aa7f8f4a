import { basename, resolve, sep } from "node:path";
import type { Diagnostic } from "@kurswerk/diagnostics";
import { parse } from "@kurswerk/parser";
import type { CourseNode } from "@kurswerk/schema";
import {
  type Occasion,
  type ProfileName,
  profileOf,
  rules,
  type Suppressed,
  validate,
} from "@kurswerk/validation";
import { readCourse } from "./read/read-course.ts";
import type { Part } from "./reporters/report.ts";

/** A course as read and checked, with its texts for the report. */
export interface Checked {
  /** The folder as diagnostics write it. */
  readonly name: string;
  readonly course?: CourseNode;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** What the course's baseline holds. */
  readonly known: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** read → parse → validate. */
export function checkCourse(folder: string, profile?: ProfileName, occasion: Occasion = {}): Checked {
  const read = readCourse(folder);
  const sources = read.value ?? [];
  const parsed = parse(sources, basename(resolve(folder)));
  const verdict = parsed.value
    ? validate(parsed.value, rules, profileOf(parsed.value, profile), parsed.diagnostics, occasion)
    : { diagnostics: parsed.diagnostics, suppressed: [], known: [] };
  const texts = new Map(
    sources.flatMap((source): [string, string][] => ("text" in source ? [[source.path, source.text]] : [])),
  );
  return {
    name: folder.split(sep).join("/"),
    ...(parsed.value ? { course: parsed.value } : {}),
    diagnostics: [...read.diagnostics, ...verdict.diagnostics],
    suppressed: verdict.suppressed,
    known: verdict.known,
    texts,
  };
}

/**
 * What a report needs of a checked course: no tree, and only the texts that a finding points into. Who looks at
 * many courses keeps nothing else of them.
 */
export function partOf({ name, diagnostics, suppressed, known, texts }: Checked): Part {
  const found = [...diagnostics, ...suppressed.map((one) => one.diagnostic), ...known];
  const paths = new Set(
    found.flatMap((one) => [one.span.path, ...(one.related ?? []).map((other) => other.span.path)]),
  );
  return {
    name,
    diagnostics,
    suppressed,
    known,
    files: [...texts.keys()],
    texts: new Map([...texts].filter(([path]) => paths.has(path))),
  };
}
