import type { Language } from "@kurswerk/diagnostics";
import type { Package } from "@kurswerk/format";
import type { Built } from "../build-course.ts";
import { json } from "../reporters/json.ts";

/** What a target makes of the course, as of the last save. */
export interface View {
  /** Looks, and builds before if nobody has looked yet. */
  look(): Promise<Seen>;
  /** Builds again, if anybody has looked yet. */
  refresh(): Promise<void>;
}

/** One state of a view. */
export interface Seen {
  /** The last packages that could be built; they stay while there is an error. */
  readonly packages: readonly Package[];
  /** How often packages were built. */
  readonly version: number;
  /** The diagnostics of the last build, as JSON. */
  readonly findings: string;
}

/** A view that is built when it is first looked at. */
export function viewOf(build: () => Promise<Built>, language: Language): View {
  let seen: Promise<Seen> | undefined;
  const rebuild = async (last: Seen): Promise<Seen> => {
    const built = await build();
    const isNew = built.packages.length > 0;
    return {
      packages: isNew ? built.packages : last.packages,
      version: last.version + (isNew ? 1 : 0),
      findings: json({ ...built, language }),
    };
  };
  return {
    look() {
      seen ??= rebuild({ packages: [], version: 0, findings: "" });
      return seen;
    },
    async refresh() {
      if (seen === undefined) return;
      seen = seen.then(rebuild);
      await seen;
    },
  };
}
