import type { Language } from "@kurswerk/diagnostics";
import type { Package } from "@kurswerk/format";
import type { Built } from "../build-course.ts";
import { json } from "../reporters/json.ts";

/** What a target makes of the course, as of the last save. */
export interface View {
  /** The last packages that could be built; they stay while there is an error. */
  packages(): readonly Package[];
  /** How often packages were built. */
  version(): number;
  /** The diagnostics of the last build, as JSON. */
  findings(): string;
  /** Builds again, if anybody has looked yet. */
  refresh(): void;
}

/** A view that is built when it is first looked at. */
export function viewOf(build: () => Built, language: Language): View {
  let packages: readonly Package[] = [];
  let version = 0;
  let findings: string | undefined;
  const rebuild = (): string => {
    const built = build();
    if (built.packages.length > 0) {
      packages = built.packages;
      version += 1;
    }
    findings = json({ ...built, language });
    return findings;
  };
  const look = (): string => findings ?? rebuild();
  return {
    findings: look,
    packages() {
      look();
      return packages;
    },
    version() {
      look();
      return version;
    },
    refresh() {
      if (findings !== undefined) rebuild();
    },
  };
}
