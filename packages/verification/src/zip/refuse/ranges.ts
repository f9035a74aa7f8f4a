import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { dataBefore, entriesOverlap, headerDiffers } from "../../messages/zip.ts";
import { whole } from "../../place.ts";
import { overlap, type Range } from "../data.ts";
import { gather } from "../gather.ts";
import type { NamedEntry } from "../named-entry.ts";

/** An entry and where its bytes lie, if anywhere. */
export interface Located {
  readonly entry: NamedEntry;
  readonly range: Range | undefined;
}

/** Refuses archives whose entries do not lie one behind the other from the first byte on. */
export function refuseRanges(
  archive: string,
  located: readonly Located[],
  directory: number,
): readonly Diagnostic[] {
  const lost = located.filter(({ range }) => !range);
  if (lost.length > 0)
    return gather(
      archive,
      lost.map(({ entry }) => [headerDiffers, entry.path] as const),
    );
  const ranges = located.flatMap(({ range }) => range ?? []);
  const shared = overlap(ranges, directory);
  const file = located.find(({ range }) => range === shared)?.entry.path;
  if (shared && file !== undefined) return gather(archive, [[entriesOverlap, file]]);
  const bytes = Math.min(directory, ...ranges.map(({ header }) => header));
  return bytes === 0 || ranges.length === 0 ? [] : [diagnose(dataBefore, { bytes }, whole(archive))];
}
