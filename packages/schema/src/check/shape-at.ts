import type { Shape } from "../declare/shape.ts";
import { type FileKind, files } from "../files/index.ts";
import { choose, isObject } from "./check.ts";

/**
 * The shape that is declared for the value at a pointer of `data`, or `undefined` where nothing is declared.
 * `data` is needed because a union is told apart by what stands there.
 */
export function shapeAt(
  kind: FileKind,
  data: unknown,
  path: readonly (string | number)[],
): Shape | undefined {
  let shape: Shape | undefined = resolve(files[kind], data);
  let value = data;
  for (const part of path) {
    value = isObject(value) ? value[part] : Array.isArray(value) ? value[Number(part)] : undefined;
    const inner: Shape | undefined =
      shape?.type === "list" || shape?.type === "map"
        ? shape.of
        : shape?.type === "object"
          ? shape.keys[part]?.shape
          : undefined;
    shape = inner && resolve(inner, value);
  }
  return shape;
}

function resolve(shape: Shape, value: unknown): Shape | undefined {
  if (shape.type !== "union") return shape;
  const chosen = choose(shape, value);
  return chosen && resolve(chosen, value);
}
