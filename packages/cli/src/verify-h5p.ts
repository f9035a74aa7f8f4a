import { readdirSync } from "node:fs";
import type { Diagnostic } from "@kurswerk/diagnostics";
import { h5pEntries } from "@kurswerk/verification";

/**
 * Predicts what a platform says of an H5P package. Hostile archives are refused before anything is unpacked.
 * @param installed the folder of a platform's libraries, when it is known
 */
export async function verifyH5p(
  name: string,
  bytes: Uint8Array,
  installed: string | undefined,
): Promise<readonly Diagnostic[]> {
  const { value, diagnostics } = h5pEntries(name, bytes);
  if (!value) return diagnostics;
  const { checkH5p } = await import("@kurswerk/target-h5p");
  const site = installed === undefined ? {} : { installed: librariesIn(installed) };
  return [...diagnostics, ...checkH5p(value, name, site)];
}

/** Libraries as they lie on a platform: one folder each, `H5P.Column-1.18` or `H5P.Column-1.18.2`. */
function librariesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const [, library, version] = /^([\w.]+)-(\d+\.\d+)(?:\.\d+)?$/.exec(name) ?? [];
    return library && version ? [`${library} ${version}`] : [];
  });
}
