import { Readable } from "node:stream";
import type { FileTree, MediaRef } from "@kurswerk/format";
import { ZipArchive } from "archiver";
import { isCompressed } from "./compressed.ts";
import { type Content, sortedEntries } from "./sorted-entries.ts";

/** Opens a medium that stayed on disk. */
export type Open = (media: MediaRef) => Readable;

/** The earliest time that a zip can hold; the same in every time zone, since entries are dated in UTC. */
const date = new Date(Date.UTC(1980, 0, 1));

/** Plain files, readable by all: `-rw-r--r--`. */
const mode = 0o100644;

/**
 * Packs a tree as a zip and streams it: sorted paths, one date, one mode, no folder entries.
 * The same tree gives the same bytes on every machine. Media that are compressed already are stored as they are.
 * The stream emits `error` when a medium cannot be read.
 */
export function zip(tree: FileTree, open: Open): Readable {
  const archive = new ZipArchive({ zlib: { level: 9 } });
  const fail = (error: unknown): void => {
    archive.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  for (const [name, content] of sortedEntries(tree)) {
    archive.append(bytes(content, open, fail), { name, date, mode, store: isCompressed(name) });
  }
  archive.finalize().catch(fail);
  return archive;
}

function bytes(content: Content, open: Open, fail: (error: unknown) => void): Buffer | Readable {
  if (typeof content === "string") return Buffer.from(content, "utf8");
  if (content instanceof Uint8Array)
    return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return Readable.from(opened(content, open)).once("error", fail);
}

/** Opens a medium only when its turn has come, so that a course of a thousand media needs one file handle. */
async function* opened(media: MediaRef, open: Open): AsyncGenerator<Uint8Array> {
  yield* open(media);
}
