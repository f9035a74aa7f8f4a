import type { Diagnostic } from "@kurswerk/diagnostics";
import { bundled, unpacked } from "./bundled.ts";
import { content } from "./content.ts";
import { type Checking, finder } from "./finding.ts";
import { installed } from "./installed.ts";
import { manifest } from "./manifest.ts";
import { structure } from "./structure.ts";

/** What is known of the platform where a package goes. */
export interface Site {
  /** Every library that it has: `H5P.Column 1.18`. Without the list nothing is said about what is missing. */
  readonly installed?: readonly string[];
  /** The version of its H5P core: `1.27`. */
  readonly core?: string;
  /** False where whoever uploads may not install libraries; those in the package then do not count. */
  readonly mayInstall?: boolean;
}

/**
 * What a platform will say about a package, or change in it without a word.
 * @param files every entry of the zip by its name, entries of folders included
 * @param path the name of the package, for the place of each finding
 */
export function checkH5p(
  files: ReadonlyMap<string, Uint8Array>,
  path: string,
  site: Site = {},
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const check: Checking = { files, ...finder(path, found) };
  const read = structure(check);
  if (!read) return found;
  const { description, params } = read;
  const declared = description && manifest(description, check);
  if (declared && params) content(params, declared, check);
  const libraries = bundled(site, check);
  if (declared && libraries.size > 0 && site.mayInstall !== false) unpacked(declared, libraries, site, check);
  else if (declared && site.installed) installed(declared, site.installed, check);
  return found;
}
