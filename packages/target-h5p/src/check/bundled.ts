import { closure, inspect, isNewer, type Library, libraryFolders } from "../libraries/index.ts";
import { coreTooOld } from "../messages/h5p/core-too-old/messages.ts";
import { libraryInvalid } from "../messages/h5p/library-invalid/messages.ts";
import { libraryUnpacked } from "../messages/h5p/library-unpacked/messages.ts";
import type { Checking } from "./finding.ts";
import type { Site } from "./index.ts";
import type { Declared } from "./manifest.ts";

/** The libraries that a package brings along, by id; what platforms refuse of them is reported. */
export function bundled(site: Site, check: Checking): ReadonlyMap<string, Library> {
  const sound = new Map<string, Library>();
  for (const folder of libraryFolders(check.files)) {
    const library = inspect(folder, check.files);
    if ("id" in library) sound.set(library.id, library);
    else check.report(libraryInvalid, { ...library, file: library.file });
  }
  const limit = site.core;
  const newer = [...sound.values()].filter(
    ({ core }) => limit !== undefined && core !== undefined && isNewer(core, limit),
  );
  if (limit !== undefined && newer.length > 0)
    check.report(coreTooOld, {
      libraries: newer.map(({ id, core }) => `${id} (${core})`).sort(),
      limit,
      lms: "api-version-unsupported",
    });
  return sound;
}

/** What is in neither a package that brings libraries nor on the platform, dependencies of editors included. */
export function unpacked(
  declared: Declared,
  libraries: ReadonlyMap<string, Library>,
  { installed = [] }: Site,
  check: Checking,
): void {
  const wanted = [...new Set([...declared.libraries, ...libraries.keys()])];
  const { lacking } = closure(wanted, (id) => libraries.get(id));
  for (const { id, by } of lacking)
    if (!installed.includes(id))
      check.report(libraryUnpacked, {
        library: id,
        by,
        lms: id === declared.main ? "missing-main-library" : "missing-required-library",
      });
}
