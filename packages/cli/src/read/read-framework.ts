import { readFileSync, statSync } from "node:fs";
import { sep } from "node:path";
import type { Span } from "@kurswerk/diagnostics";
import { type Framework, frameworks, ownFramework } from "@kurswerk/frameworks";
import { parseFramework } from "@kurswerk/parser";
import { checkFramework } from "@kurswerk/validation";
import type { Part } from "../reporters/report.ts";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";

/** A framework as read and checked, with the places of its parts. */
export interface ReadFramework extends Part {
  /** Absent when the text was refused. */
  readonly framework?: Framework;
  readonly place: (pointer: string) => Span;
}

/** A framework that comes with the product: its parts stand in no file of the author. */
export function builtIn(framework: Framework): ReadFramework {
  const nowhere = { path: framework.id, start: 0, end: 0 };
  return { framework, place: () => nowhere, diagnostics: [], suppressed: [], texts: new Map() };
}

/**
 * Reads a framework's file and checks it; its mappings may lead to `known` frameworks and to itself.
 * @throws UsageError when there is no such file
 */
export function readFramework(
  path: string,
  texts: Texts,
  known: readonly Framework[] = frameworks,
): ReadFramework {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(texts.frameworkFile(path));
  const name = path.split(sep).join("/");
  const text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  const { value, diagnostics } = parseFramework({ path: name, text });
  const framework = value && ownFramework(value);
  const others = known.filter((one) => one.id !== framework?.id);
  return {
    name,
    ...(framework ? { framework } : {}),
    place: (pointer) => value?.locate(pointer) ?? { path: name, start: 0, end: 0 },
    diagnostics: [
      ...diagnostics,
      ...(value && framework ? checkFramework(value, [...others, framework]) : []),
    ],
    suppressed: [],
    texts: new Map([[name, text]]),
  };
}
