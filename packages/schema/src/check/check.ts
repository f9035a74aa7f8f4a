import type { Key, Shape } from "../declare/shape.ts";
import { type FileKind, files } from "../files/index.ts";
import { entryOf, slug } from "../vocabularies/vocabulary.ts";
import { forms, isId } from "./forms.ts";
import { below, type ShapeProblem } from "./problem.ts";

type Report = (problem: ShapeProblem) => void;

/** Holds data against the declaration of its file kind: one problem per mistake, in the order of the data. */
export function check(kind: FileKind, data: unknown): readonly ShapeProblem[] {
  const found: ShapeProblem[] = [];
  visit(files[kind], data, "", (problem) => found.push(problem));
  return found;
}

/** True for a plain object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function visit(shape: Shape, value: unknown, pointer: string, report: Report): void {
  const wrong = (expected: string): void => report({ pointer, problem: "type-wrong", expected });
  switch (shape.type) {
    case "text":
      if (typeof value !== "string") return wrong("text");
      if (value.trim() === "" || forms[shape.form]?.test(value) === false) {
        report({ pointer, problem: "value-invalid", expected: shape.form });
      }
      return;
    case "number": {
      if (typeof value !== "number" || (shape.integer && !Number.isInteger(value)))
        return wrong(shape.integer ? "integer" : "number");
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = shape;
      if (value < min || value > max)
        report({ pointer, problem: "value-invalid", expected: range(shape.min, shape.max) });
      return;
    }
    case "boolean":
      if (typeof value !== "boolean") wrong("boolean");
      return;
    case "choice":
      if (typeof value !== "string") return wrong("text");
      if (!entryOf(shape.vocabulary, value)) {
        report({
          pointer,
          problem: "value-unknown",
          allowed: shape.vocabulary.entries.map((entry) => entry.id),
        });
      }
      return;
    case "list":
      if (!Array.isArray(value)) return wrong("list");
      if (value.length < shape.min) report({ pointer, problem: "value-invalid", expected: "not-empty" });
      value.forEach((one, index) => {
        visit(shape.of, one, below(pointer, index), report);
      });
      return;
    case "map":
      if (!isObject(value)) return wrong("map");
      for (const [name, one] of Object.entries(value)) {
        if (shape.keys === "id" && !isId(name))
          report({ pointer: below(pointer, name), problem: "value-invalid", key: name, expected: "id" });
        visit(shape.of, one, below(pointer, name), report);
      }
      return;
    case "object":
      if (!isObject(value)) return wrong("map");
      return keys(shape, value, pointer, report);
    case "union":
      return union(shape, value, pointer, report);
  }
}

function range(min?: number, max?: number): string {
  return max === undefined ? `>= ${min}` : `${min} – ${max}`;
}

function keys(
  shape: Shape & { type: "object" },
  value: Readonly<Record<string, unknown>>,
  pointer: string,
  report: Report,
): void {
  for (const [name, one] of Object.entries(value)) {
    const known = Object.hasOwn(shape.keys, name) ? shape.keys[name] : undefined;
    if (known) visit(known.shape, one, below(pointer, name), report);
    else
      report({
        pointer: below(pointer, name),
        problem: "key-unknown",
        key: name,
        ...meant(shape.keys, name),
        allowed: Object.keys(shape.keys).filter((key) => !Object.hasOwn(value, key)),
      });
  }
  for (const [name, known] of Object.entries(shape.keys)) {
    if (known.required && !Object.hasOwn(value, name)) report({ pointer, problem: "key-missing", key: name });
  }
}

function union(shape: Shape & { type: "union" }, value: unknown, pointer: string, report: Report): void {
  const fitting = choose(shape, value);
  if (fitting) return visit(fitting, value, pointer, report);
  const tag = isObject(value) && shape.by !== undefined ? value[shape.by] : undefined;
  if (typeof tag === "string" && shape.by !== undefined) {
    report({ pointer: below(pointer, shape.by), problem: "value-unknown", allowed: tags(shape) });
  } else if (isObject(value) && shape.by !== undefined) {
    report({ pointer, problem: "key-missing", key: shape.by });
  } else
    report({
      pointer,
      problem: "type-wrong",
      expected: shape.of.some((one) => one.type === "text") ? "text" : "map",
    });
}

/** The values of the key that tells the objects of a union apart. */
function tags(shape: Shape & { type: "union" }): readonly string[] {
  return shape.of.flatMap((one) => {
    const key = one.type === "object" && shape.by !== undefined ? one.keys[shape.by]?.shape : undefined;
    return key?.type === "choice" ? key.vocabulary.entries.map((entry) => entry.id) : [];
  });
}

/** The member of a union that a value is meant to be, or `undefined`. */
export function choose(shape: Shape & { type: "union" }, value: unknown): Shape | undefined {
  return shape.of.find((one) => {
    if (one.type === "text") return typeof value === "string";
    if (one.type === "union")
      return (
        choose(one, value) !== undefined && !(isObject(value) && shape.by !== undefined && shape.by in value)
      );
    if (!isObject(value)) return false;
    if (one.type === "map" || (one.type === "object" && shape.by === undefined)) return true;
    const tag = one.type === "object" && shape.by !== undefined ? one.keys[shape.by]?.shape : undefined;
    if (tag?.type !== "choice" || shape.by === undefined || !(shape.by in value)) return false;
    const written = value[shape.by];
    return (
      shape.of.length === 2 || (typeof written === "string" && entryOf(tag.vocabulary, written) !== undefined)
    );
  });
}

/** The key that is called so in German or English. */
function meant(keys: Readonly<Record<string, Key>>, written: string): { readonly meant?: string } {
  const wanted = slug(written);
  const found = Object.entries(keys).find(([, key]) =>
    [key.de.title, key.en.title].some((title) => slug(title) === wanted),
  );
  return found ? { meant: found[0] } : {};
}
