import type { Diagnostic } from "@kurswerk/diagnostics";
import type { Files } from "../zip/files.ts";
import type { Manifest } from "./manifest.ts";

/** One question to a manifest; the files are there to compare. */
export type ManifestRule = (manifest: Manifest, files: Files) => Iterable<Diagnostic>;
