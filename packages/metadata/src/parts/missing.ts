import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
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
      const group = groupOf(course, key);
      return diagnose(keyMissing, { key, document, group }, placeOf(course, key));
    });
}

/** The innermost group that the author wrote and the key belongs into; the course's title when there is none. */
export function placeOf({ facts, span }: CompiledCourse, key: string): Span {
  return facts.places[groupOf({ facts }, key) ?? ""] ?? span;
}

/** The longest beginning of a key's path that the author wrote: the key itself, or a group around it. */
function groupOf({ facts }: Pick<CompiledCourse, "facts">, key: string): string | undefined {
  const parts = key.split(".");
  return parts
    .map((_, index) => parts.slice(0, parts.length - index).join("."))
    .find((group) => facts.places[group] !== undefined);
}
