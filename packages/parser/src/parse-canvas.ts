import type { Outcome } from "@kurswerk/diagnostics";
import type { CanvasFile, FileNode, TextSource } from "@kurswerk/schema";
import { sortFiles } from "./assemble/files.ts";

/** Reads a canvas that stands alone, before there is a course. No value when the text was refused. */
export function parseCanvas(source: TextSource): Outcome<FileNode<CanvasFile>> {
  const files = sortFiles([source]);
  const refused = files.diagnostics.length > 0;
  const value = refused ? undefined : files.yaml<CanvasFile>("canvas", source.path.normalize("NFC"));
  return { value, diagnostics: files.diagnostics };
}
