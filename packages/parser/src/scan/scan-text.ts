import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { nestingLimit, textLimit } from "../limits.ts";
import { nestingTooDeep, textTooLarge } from "../messages/source.ts";
import { markdownDepth } from "./markdown-depth.ts";
import { yamlDepth } from "./yaml-depth.ts";

/**
 * Looks at a text before any parser does, in one pass: refuses what is too large or nested too deep,
 * since parsers may need minutes for a few kilobytes of it.
 */
export function scanText(path: string, text: string): Diagnostic | undefined {
  if (text.length > textLimit)
    return diagnose(textTooLarge, { size: text.length }, { path, start: 0, end: 0 });
  const deep = path.endsWith(".md") ? markdownDepth(text) : yamlDepth(text);
  return deep === undefined
    ? undefined
    : diagnose(nestingTooDeep, { depth: nestingLimit }, { path, start: deep, end: deep + 1 });
}
