import type { AnyMessage } from "@kurswerk/diagnostics";
import { baselineError, baselineUnused } from "./rules/course/baseline/messages.ts";
import { ignoreError, ignoreUnused } from "./rules/course/ignore/messages.ts";
import { rules } from "./rules/index.ts";

/** Everything that the rules may say. */
export const messages: readonly AnyMessage[] = [
  ignoreError,
  ignoreUnused,
  baselineUnused,
  baselineError,
  ...rules.flatMap((rule) => rule.messages),
];
