import type { Outcome } from "@kurswerk/diagnostics";
import type { FileNode, FrameworkFile, TextSource } from "@kurswerk/schema";
import { sortFiles } from "./assemble/files.ts";

/** Reads a competence framework that stands alone. No value when the text was refused. */
export function parseFramework(source: TextSource): Outcome<FileNode<FrameworkFile>> {
  const files = sortFiles([source]);
  const refused = files.diagnostics.length > 0;
  const value = refused ? undefined : files.yaml<FrameworkFile>("framework", source.path.normalize("NFC"));
  return { value, diagnostics: files.diagnostics };
}
