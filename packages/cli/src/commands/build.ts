import { type Common, type Session, session } from "../options.ts";
import type { Selecting } from "../select-courses.ts";
import { targets } from "../targets.ts";
import { UsageError } from "../usage-error.ts";
import { writeCourses } from "../write-courses.ts";

export interface BuildOptions extends Common, Selecting {
  readonly target: string;
  readonly edition: string;
  readonly out: string;
  readonly split?: "course" | "module";
}

/** Builds packages. A course with errors is not built; what stands in the output folder then stays as it was. */
export async function build(named: readonly string[], options: BuildOptions): Promise<number> {
  const run = session(options);
  const chosen = options.target.split(",").map((name) => target(name.trim(), run));
  const { edition, out, split, changedSince } = options;
  if (edition !== "learner" && edition !== "trainer") throw new UsageError(run.texts.editionUnknown);
  const making = {
    targets: chosen,
    edition,
    out,
    pack: split === undefined ? {} : { split },
    ...(changedSince === undefined ? {} : { changedSince }),
  } as const;
  return writeCourses(named, making, run);
}

function target(name: string, run: Session) {
  const found = Object.hasOwn(targets, name) ? targets[name] : undefined;
  if (!found) throw new UsageError(run.texts.targetUnknown(name, Object.keys(targets).join(", ")));
  return found;
}
