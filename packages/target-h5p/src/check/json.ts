/** An object as JSON gives it. */
export type Json = Readonly<Record<string, unknown>>;

/** True for objects that are no lists. */
export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
