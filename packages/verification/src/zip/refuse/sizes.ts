import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { archiveTooLarge, bomb, entriesTooMany } from "../../messages/zip.ts";
import { whole } from "../../place.ts";
import type { Entry } from "../entry.ts";
import { limits } from "../limits.ts";

/** Whole megabytes, for messages. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

/** Refuses an archive for its own size, before a byte of it is read. */
export function refuseArchive(name: string, size: number): readonly Diagnostic[] {
  if (size <= limits.archive) return [];
  const data = { size: megabytes(size), limit: megabytes(limits.archive) };
  return [diagnose(archiveTooLarge, data, whole(name))];
}

/** Refuses an archive for what it claims to hold. That it does not hold more is seen when it is unpacked. */
export function refuseClaims(
  name: string,
  size: number,
  entries: readonly Pick<Entry, "size">[],
): readonly Diagnostic[] {
  if (entries.length > limits.entries)
    return [diagnose(entriesTooMany, { count: entries.length, limit: limits.entries }, whole(name))];
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  const most = Math.min(limits.unpacked, Math.max(limits.ratioFrom, size * limits.ratio));
  if (unpacked <= most) return [];
  return [diagnose(bomb, { size: megabytes(unpacked), limit: megabytes(most) }, whole(name))];
}
