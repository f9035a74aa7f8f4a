import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@kurswerk/diagnostics";
import type { Site } from "@kurswerk/target-h5p";
import { h5pEntries } from "@kurswerk/verification";
import type { Texts } from "./texts/texts.ts";
import { UsageError } from "./usage-error.ts";

/** What the user says about the platform. */
export interface SiteOptions {
  /** A folder with the libraries that a platform has, or with a store of Kurswerk. */
  readonly installed?: string;
  /** The version of its H5P core. */
  readonly core?: string;
  readonly mayInstall?: string;
}

/** Predicts what a platform says of an H5P package. Hostile archives are refused before anything is unpacked. */
export async function verifyH5p(name: string, bytes: Uint8Array, site: Site): Promise<readonly Diagnostic[]> {
  const { value, diagnostics } = h5pEntries(name, bytes);
  if (!value) return diagnostics;
  const { checkH5p } = await import("@kurswerk/target-h5p");
  return [...diagnostics, ...checkH5p(value, name, site)];
}

/**
 * The platform that the options describe.
 * @throws UsageError when they contradict each other, or the folder is none
 */
export function siteOf({ installed, core, mayInstall }: SiteOptions, texts: Texts): Site {
  if (core !== undefined && !/^\d+\.\d+$/.test(core)) throw new UsageError(texts.coreInvalid(core));
  if (installed !== undefined && !statSync(installed, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(texts.noLibraryFolder(installed));
  if (mayInstall === "no" && installed === undefined) throw new UsageError(texts.installedUnknown);
  return {
    ...(installed === undefined ? {} : { installed: librariesIn(installed) }),
    ...(core === undefined ? {} : { core }),
    ...(mayInstall === undefined ? {} : { mayInstall: mayInstall === "yes" }),
  };
}

/**
 * Libraries as they lie on a platform or in a store: one folder each, `H5P.Column-1.18` or `H5P.Column-1.18.2`, here
 * or below `libraries`.
 */
function librariesIn(folder: string): readonly string[] {
  const below = join(folder, "libraries");
  return readdirSync(existsSync(below) ? below : folder).flatMap((name) => {
    const [, library, version] = /^([\w.-]+)-(\d+\.\d+)(?:\.\d+)?$/.exec(name) ?? [];
    return library && version ? [`${library} ${version}`] : [];
  });
}
