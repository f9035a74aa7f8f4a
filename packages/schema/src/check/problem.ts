/** One thing in a file that its declaration does not allow. */
export interface ShapeProblem {
  /** JSON pointer to the value, or to the object that lacks or has the key. */
  readonly pointer: string;
  readonly problem: "key-unknown" | "key-missing" | "type-wrong" | "value-unknown" | "value-invalid";
  /** The key that is missing or unknown. */
  readonly key?: string;
  /** What was expected: a type (`text`, `number`, `list`, `map`, `boolean`) or a text form (`id`, `version` …). */
  readonly expected?: string;
  /** The key whose German or English title was written. */
  readonly meant?: string;
  /** Keys or values that would be right. */
  readonly allowed?: readonly string[];
}

/** Appends a part to a JSON pointer (RFC 6901). */
export function below(pointer: string, part: string | number): string {
  return `${pointer}/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
