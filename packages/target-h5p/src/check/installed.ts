import { libraryMissing } from "../messages/h5p/library-missing/messages.ts";
import type { Checking } from "./finding.ts";
import type { Declared } from "./manifest.ts";

/** What a platform lacks. It takes a newer minor version for the main library; the others must match. */
export function installed(declared: Declared, libraries: readonly string[], check: Checking): void {
  const has = new Set(libraries);
  for (const library of declared.libraries) {
    const isMain = library === declared.main;
    if (has.has(library) || (isMain && libraries.some((one) => isNewer(one, library)))) continue;
    check.report(libraryMissing, {
      library,
      lms: isMain ? "missing-main-library" : "missing-required-library",
    });
  }
}

function isNewer(one: string, than: string): boolean {
  const [name, version = ""] = one.split(" ");
  const [wanted, least = ""] = than.split(" ");
  const [major, minor = 0] = version.split(".").map(Number);
  const [leastMajor, leastMinor = 0] = least.split(".").map(Number);
  return name === wanted && major === leastMajor && minor > leastMinor;
}
