import type { Target } from "@kurswerk/format";
import { type Common, type Session, session } from "../options.ts";
import { drawingsOf } from "../pictures/drawings.ts";
import type { Selecting } from "../select-courses.ts";
import { type PackOptions, targets } from "../targets.ts";
import { UsageError } from "../usage-error.ts";
import { type Making, writeCourses } from "../write-courses.ts";

export interface BuildOptions extends Common, Selecting {
  readonly target: string;
  readonly edition: string;
  readonly out: string;
  readonly split?: PackOptions["split"];
  readonly core?: PackOptions["core"];
  /** What an H5P package holds: content, or all libraries too. */
  readonly h5p?: "content" | "full";
  readonly updateLock?: boolean;
}

/** Builds packages. A course with errors is not built; what stands in the output folder then stays as it was. */
export async function build(named: readonly string[], options: BuildOptions): Promise<number> {
  const run = session(options);
  const wanted = options.target.split(",").map((name) => name.trim());
  const chosen = await Promise.all(wanted.map((name) => target(name, run)));
  const { edition, out, split, core, changedSince, h5p, updateLock } = options;
  if (split === "quiz" && wanted.some((name) => name !== "h5p")) throw new UsageError(run.texts.splitQuiz);
  if (edition !== "learner" && edition !== "trainer") throw new UsageError(run.texts.editionUnknown);
  if ((h5p || updateLock) && !wanted.includes("h5p")) throw new UsageError(run.texts.h5pOnly);
  if (updateLock && h5p !== "full") throw new UsageError(run.texts.lockFullOnly);
  const full =
    h5p === "full" ? (await import("../h5p/full.ts")).fullPackages(updateLock === true, run) : undefined;
  const making: Making = {
    targets: chosen,
    edition,
    out,
    pack: { ...(split ? { split } : {}), ...(core ? { core } : {}), ...full?.pack },
    ...(full ? { built: full.built } : {}),
    ...(wanted.includes("h5p") ? { forCourse: drawingsOf } : {}),
    ...(changedSince === undefined ? {} : { changedSince }),
  };
  return writeCourses(named, making, run);
}

function target(name: string, run: Session): Promise<Target<PackOptions>> {
  const found = Object.hasOwn(targets, name) ? targets[name] : undefined;
  if (!found) throw new UsageError(run.texts.targetUnknown(name, Object.keys(targets).join(", ")));
  return found();
}
