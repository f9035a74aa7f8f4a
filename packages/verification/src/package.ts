import type { Manifest } from "./manifest/manifest.ts";
import type { Files } from "./zip/files.ts";

/** A package that was opened and understood. */
export interface ScormPackage {
  /** As the user named it. */
  readonly name: string;
  readonly files: Files;
  readonly manifest: Manifest;
}
