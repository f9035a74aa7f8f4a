import { type Diagnostic, diagnose, type Outcome } from "@kurswerk/diagnostics";
import { directoryBroken, unreadable, zip64 } from "../messages/zip.ts";
import { whole } from "../place.ts";
import { adviseNames } from "./advise/names.ts";
import { adviseSize } from "./advise/size.ts";
import { locate } from "./data.ts";
import { readDirectory } from "./directory.ts";
import type { Files, PackedFile } from "./files.ts";
import { named } from "./named-entry.ts";
import { refuseContents } from "./refuse/contents.ts";
import { refuseKinds } from "./refuse/kinds.ts";
import { refuseNames } from "./refuse/names.ts";
import { type Located, refuseRanges } from "./refuse/ranges.ts";
import { refuseArchive, refuseClaims } from "./refuse/sizes.ts";
import { content } from "./unpack.ts";

const why = { "no-zip": unreadable, zip64, disks: directoryBroken, directory: directoryBroken };

/**
 * Opens an archive. What is hostile or broken is refused: then there are no files, only the reasons.
 * Every file is unpacked once and counted, so that later readers may rely on sizes and checksums.
 * @param archive how reports name the archive
 */
export function open(archive: string, bytes: Uint8Array): Outcome<Files> {
  const tooLarge = refuseArchive(archive, bytes.length);
  if (tooLarge.length > 0) return refused(tooLarge);
  const directory = readDirectory(bytes);
  if (typeof directory === "string") return refused([diagnose(why[directory], {}, whole(archive))]);
  const bomb = refuseClaims(archive, bytes.length, directory.entries);
  if (bomb.length > 0) return refused(bomb);

  const entries = directory.entries.map(named);
  const odd = [...refuseNames(archive, entries), ...refuseKinds(archive, entries)];
  if (odd.length > 0) return refused(odd);
  const located = entries.map((entry): Located => ({ entry, range: locate(bytes, entry) }));
  const tangled = refuseRanges(archive, located, directory.start);
  if (tangled.length > 0) return refused(tangled);
  const damaged = refuseContents(archive, bytes, located);
  if (damaged.length > 0) return refused(damaged);

  return {
    value: new Map(located.flatMap((one) => file(bytes, one)).map((one) => [one.path, one])),
    diagnostics: [...adviseNames(archive, entries), ...adviseSize(archive, bytes.length)],
  };
}

function refused(diagnostics: readonly Diagnostic[]): Outcome<Files> {
  return { value: undefined, diagnostics };
}

function file(bytes: Uint8Array, { entry, range }: Located): readonly PackedFile[] {
  if (!range || entry.folder) return [];
  return [{ path: entry.path, size: entry.size, bytes: () => content(bytes, range) }];
}
