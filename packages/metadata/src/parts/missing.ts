import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import type { CompiledCourse } from "@kurswerk/format";
import { type Example, keyMissing } from "../messages/metadata/key-missing/messages.ts";

/** Says which keys of `course.yaml` a document needs and the author has not written. */
export function missing(
  course: CompiledCourse,
  document: string,
  keys: Readonly<Partial<Record<Example, unknown>>>,
): readonly Diagnostic[] {
  return (Object.keys(keys) as Example[])
    .filter((key) => keys[key] === undefined)
    .map((key) => {
      const place = course.facts.places[key.split(".")[0] ?? ""] ?? course.span;
      return diagnose(keyMissing, { key, document }, place);
    });
}
