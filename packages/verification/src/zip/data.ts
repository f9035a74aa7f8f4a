import { type Entry, flag } from "./entry.ts";

/** Where the packed bytes of an entry lie in the archive. */
export interface Range {
  readonly entry: Entry;
  /** Where the local header begins. */
  readonly header: number;
  readonly start: number;
  readonly end: number;
}

const localSignature = 0x04034b50;
const localSize = 30;

/**
 * Finds the bytes of an entry by its local header.
 * Returns `undefined` when the header is not there or tells another story than the directory:
 * then one program would unpack something else than another checks.
 * @see APPNOTE.TXT 4.3.7
 */
export function locate(bytes: Uint8Array, entry: Entry): Range | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + localSize > bytes.length || view.getUint32(at, true) !== localSignature) return undefined;
  const nameEnd = at + localSize + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  const end = start + entry.packed;
  const flags = view.getUint16(at + 6, true);
  const later = (flags & flag.descriptor) !== 0;
  const sizes = [14, 18, 22].map((field) => view.getUint32(at + field, true));
  const same =
    equal(bytes.subarray(at + localSize, nameEnd), entry.name) &&
    view.getUint16(at + 8, true) === entry.method &&
    (flags & flag.encrypted) === (entry.flags & flag.encrypted) &&
    (later || equal(sizes, [entry.crc, entry.packed, entry.size]));
  return same && end <= bytes.length ? { entry, header: at, start, end } : undefined;
}

/** The first two entries that share bytes, as hidden bombs do, or that reach into the directory. */
export function overlap(ranges: readonly Range[], directory: number): Range | undefined {
  const sorted = [...ranges].sort((one, other) => one.header - other.header);
  return sorted.find((one, index) => one.end > (sorted[index + 1]?.header ?? directory));
}

function equal(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  return one.length === other.length && Array.from(one).every((value, index) => value === other[index]);
}
