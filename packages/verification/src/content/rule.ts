import type { Diagnostic } from "@kurswerk/diagnostics";
import type { ScormPackage } from "../package.ts";
import type { ContentFile } from "./file.ts";

/** One question to each page, style sheet or script of a package. */
export type ContentRule = (file: ContentFile, scorm: ScormPackage) => Iterable<Diagnostic>;

/** One question to a package as a whole. */
export type PackageRule = (scorm: ScormPackage, content: readonly ContentFile[]) => Iterable<Diagnostic>;
