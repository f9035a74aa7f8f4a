import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { archiveLarge } from "../../messages/zip.ts";
import { whole } from "../../place.ts";
import { comfortable } from "../limits.ts";
import { megabytes } from "../refuse/sizes.ts";

/** Warns of archives that many platforms refuse for their size. */
export function adviseSize(archive: string, size: number): readonly Diagnostic[] {
  if (size <= comfortable) return [];
  return [diagnose(archiveLarge, { size: megabytes(size), limit: megabytes(comfortable) }, whole(archive))];
}
