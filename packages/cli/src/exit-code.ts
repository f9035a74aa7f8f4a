import type { Diagnostic } from "@kurswerk/diagnostics";

/** 0 fine, 1 errors (with `strict` also warnings). 2 and 3 are set where they arise. */
export function exitCode(diagnostics: readonly Diagnostic[], strict: boolean): number {
  return diagnostics.some((one) => one.severity === "error" || (strict && one.severity === "warning"))
    ? 1
    : 0;
}
