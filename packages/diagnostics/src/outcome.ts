import type { Diagnostic } from "./diagnostic.ts";

/**
 * The result of a stage: as much value as could be saved, and everything that was wrong.
 * Authors' mistakes never throw.
 */
export interface Outcome<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
