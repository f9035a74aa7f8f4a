import { readFileSync, statSync } from "node:fs";
import { sep } from "node:path";
import { parseCanvas } from "@kurswerk/parser";
import type { CanvasFile, FileNode } from "@kurswerk/schema";
import { checkCanvas, placeholders } from "@kurswerk/validation";
import type { Part } from "../reporters/report.ts";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";

/** A canvas as read and checked. */
export interface ReadCanvas extends Part {
  readonly text: string;
  /** Absent when the text was refused. */
  readonly file?: FileNode<CanvasFile>;
}

/**
 * Reads a canvas that stands alone and checks it.
 * @throws UsageError when there is no such file
 */
export function readCanvas(path: string, texts: Texts): ReadCanvas {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(texts.noCanvas(path));
  const name = path.split(sep).join("/");
  const text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  const { value, diagnostics } = parseCanvas({ path: name, text });
  return {
    name,
    text,
    texts: new Map([[name, text]]),
    suppressed: [],
    ...(value ? { file: value } : {}),
    diagnostics: [...diagnostics, ...(value ? checkCanvas(value) : []), ...placeholders(name, text)],
  };
}
