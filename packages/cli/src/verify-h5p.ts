import { readdirSync } from "node:fs";
import type { Diagnostic } from "@kurswerk/diagnostics";
import { openArchive } from "@kurswerk/verification";
import { unzipSync } from "fflate";

/**
 * Predicts what a platform says of an H5P package. Hostile archives are refused before anything is unpacked.
 * @param installed the folder of a platform's libraries, when it is known
 */
export async function verifyH5p(
  name: string,
  bytes: Uint8Array,
  installed: string | undefined,
): Promise<readonly Diagnostic[]> {
  const opened = openArchive(name, bytes);
  if (!opened.value) return opened.diagnostics;
  const { checkH5p } = await import("@kurswerk/target-h5p");
  // The archive is sound now; the names of folders matter, too, which platforms refuse.
  const files = new Map(Object.entries(unzipSync(bytes)));
  return checkH5p(files, name, installed === undefined ? {} : { installed: librariesIn(installed) });
}

/** Libraries as they lie on a platform: one folder each, `H5P.Column-1.18` or `H5P.Column-1.18.2`. */
function librariesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const [, library, version] = /^([\w.]+)-(\d+\.\d+)(?:\.\d+)?$/.exec(name) ?? [];
    return library && version ? [`${library} ${version}`] : [];
  });
}
