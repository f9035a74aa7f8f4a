import { type Diagnostic, diagnose, type Outcome } from "@kurswerk/diagnostics";
import { inFolder, inZip, missing, nameCase, tooLarge } from "../../messages/manifest-read.ts";
import { whole } from "../../place.ts";
import type { Files, PackedFile } from "../../zip/files.ts";

/** What every platform looks for at the top of a package. */
export const manifestName = "imsmanifest.xml";

/** No manifest comes near; the reader's memory is worth more. In bytes. */
const largest = 10_000_000;

/** Finds the manifest where platforms look for it, or says where it lies instead. */
export function findManifest(archive: string, files: Files): Outcome<PackedFile> {
  const file = files.get(manifestName);
  if (!file) return { value: undefined, diagnostics: [elsewhere(archive, [...files.keys()])] };
  if (file.size <= largest) return { value: file, diagnostics: [] };
  const data = { size: Math.round(file.size / 1_000_000), limit: largest / 1_000_000 };
  return { value: undefined, diagnostics: [diagnose(tooLarge, data, whole(archive))] };
}

function elsewhere(archive: string, paths: readonly string[]): Diagnostic {
  const place = whole(archive);
  const sameName = paths.find((path) => path.toLowerCase() === manifestName);
  if (sameName !== undefined) return diagnose(nameCase, { file: sameName }, place);
  const below = paths.find((path) => path.toLowerCase().endsWith(`/${manifestName}`));
  if (below !== undefined)
    return diagnose(inFolder, { folder: below.slice(0, below.lastIndexOf("/")) }, place);
  const zip = paths.find((path) => path.toLowerCase().endsWith(".zip"));
  return zip === undefined ? diagnose(missing, {}, place) : diagnose(inZip, { file: zip }, place);
}
