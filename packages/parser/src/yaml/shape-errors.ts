import { closest, type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { below, type ShapeProblem } from "@kurswerk/schema";
import { courseShape, itemShape } from "../messages/course.ts";
import { locate, type Place } from "./places.ts";

/** Turns what the declaration does not allow into diagnostics; questions have a family of their own. */
export function shapeErrors(
  problems: readonly ShapeProblem[],
  places: ReadonlyMap<string, Place>,
  valueAt: (pointer: string) => unknown,
): readonly Diagnostic[] {
  return problems.map((problem) => {
    const { pointer, key = "", expected = "text", allowed = [] } = problem;
    const say = pointer.startsWith("/questions/") ? itemShape : courseShape;
    const value = valueAt(pointer);
    const shown = typeof value === "string" || typeof value === "number" ? String(value) : "";
    switch (problem.problem) {
      case "key-unknown": {
        const span = locate(places, pointer, "key");
        const suggestion = problem.meant ?? closest(key, allowed);
        const data = { key, allowed, ...(suggestion === undefined ? {} : { suggestion }) };
        return diagnose(
          say.keyUnknown,
          data,
          span,
          suggestion === undefined ? {} : { fix: { edits: [{ span, text: suggestion }] } },
        );
      }
      case "key-missing":
        return diagnose(say.keyMissing, { key }, firstLine(places, pointer, key));
      case "type-wrong":
        return diagnose(say.typeWrong, { expected }, locate(places, pointer, "value"));
      case "value-unknown": {
        const span = locate(places, pointer, "value");
        const suggestion = closest(shown, allowed);
        const data = { value: shown, allowed, ...(suggestion === undefined ? {} : { suggestion }) };
        return diagnose(
          say.valueUnknown,
          data,
          span,
          suggestion === undefined ? {} : { fix: { edits: [{ span, text: suggestion }] } },
        );
      }
      case "value-invalid":
        return diagnose(
          say.valueInvalid,
          { value: problem.key ?? shown, expected },
          locate(places, pointer, problem.key === undefined ? "value" : "key"),
        );
      default:
        throw new Error(`There is no words for ${problem.problem}.`);
    }
  });
}

/** Where a key is missing: the name of the group that lacks it, or the first key of the file. */
function firstLine(
  places: ReadonlyMap<string, Place>,
  pointer: string,
  key: string,
): { path: string; start: number; end: number } {
  const place = places.get(pointer);
  if (place?.key) return place.key;
  const whole = locate(places, pointer === "" ? below("", key) : pointer, "value");
  return { ...whole, end: Math.min(whole.end, whole.start + 1) };
}
