import type { Entry } from "./entry.ts";

/** Why an archive cannot be read at all. */
export type Unreadable = "no-zip" | "zip64" | "disks" | "directory";

/** The central directory: what the archive says it holds. */
export interface Directory {
  readonly entries: readonly Entry[];
  /** Where the directory begins: the files end before it. */
  readonly start: number;
}

const signature = { end: 0x06054b50, zip64: 0x07064b50, entry: 0x02014b50 };
const endSize = 22;
const entrySize = 46;
const longestComment = 0xffff;
const unix = 3;

/**
 * Reads the central directory byte by byte, so that duplicates, odd names and false sizes stay visible.
 * @see APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16
 */
export function readDirectory(bytes: Uint8Array): Directory | Unreadable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return "no-zip";
  if (end >= 20 && view.getUint32(end - 20, true) === signature.zip64) return "zip64";
  const [disk, firstDisk, onDisk, count] = [4, 6, 8, 10].map((at) => view.getUint16(end + at, true));
  const [length = 0, start = 0] = [12, 16].map((at) => view.getUint32(end + at, true));
  if (disk !== 0 || firstDisk !== 0 || onDisk !== count) return "disks";
  if (start + length !== end) return "directory";
  const entries: Entry[] = [];
  let at = start;
  while (at < end) {
    if (at + entrySize > end || view.getUint32(at, true) !== signature.entry) return "directory";
    const name = view.getUint16(at + 28, true);
    const next = at + entrySize + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return "directory";
    entries.push(entry(view, at, bytes.subarray(at + entrySize, at + entrySize + name)));
    at = next;
  }
  if (entries.some((one) => [one.size, one.packed, one.offset].includes(0xffffffff))) return "zip64";
  return entries.length === count ? { entries, start } : "directory";
}

/** The end record must close the file exactly: with anything behind it, readers disagree about the content. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === signature.end && view.getUint16(at + 20, true) === last - at) return at;
  }
  return undefined;
}

function entry(view: DataView, at: number, name: Uint8Array): Entry {
  return {
    name,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    mode: view.getUint8(at + 5) === unix ? view.getUint16(at + 40, true) : 0,
  };
}
