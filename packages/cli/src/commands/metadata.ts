import { metadataFormats } from "@kurswerk/metadata";
import { type Common, session } from "../options.ts";
import type { Selecting } from "../select-courses.ts";
import { UsageError } from "../usage-error.ts";
import { writeCourses } from "../write-courses.ts";

export interface MetadataCommand extends Common, Selecting {
  readonly for: string;
  readonly out: string;
}

/** Writes what catalogues, badge platforms and course databases want to know about courses. */
export async function metadata(named: readonly string[], options: MetadataCommand): Promise<number> {
  const run = session(options);
  const targets = options.for.split(",").map((part) => {
    const name = part.trim();
    const found = Object.hasOwn(metadataFormats, name) ? metadataFormats[name] : undefined;
    if (!found)
      throw new UsageError(run.texts.metadataUnknown(name, Object.keys(metadataFormats).join(", ")));
    return found;
  });
  return writeCourses(named, { ...options, targets, edition: "learner", publishes: true }, run);
}
