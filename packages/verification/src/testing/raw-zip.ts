import { deflateSync } from "fflate";
import { crc32 } from "../zip/crc32.ts";

/** One entry, with every field open to lies. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  /** 0 stored, 8 deflated (default). */
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** The size claimed in both headers. */
  readonly size?: number;
  /** The size claimed in the directory only. */
  readonly directorySize?: number;
  /** Another name in the local header. */
  readonly localName?: string;
  /** The Unix mode. */
  readonly mode?: number;
  /** Where the directory says the entry begins; nothing is written there then. */
  readonly offset?: number;
}

/** What may be wrong about the archive as a whole. */
export interface RawArchive {
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  readonly disk?: number;
  readonly count?: number;
  readonly zip64?: boolean;
}

const encoder = new TextEncoder();
const utf8 = 0x800;

/** Writes a zip field by field, so that a test can break each of them. */
export function rawZip(entries: readonly RawEntry[], archive: RawArchive = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  const write = (bytes: Uint8Array): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  write(archive.before ?? new Uint8Array());
  const offsets: number[] = [];
  const packed = entries.map((entry) => pack(entry));
  for (const [index, entry] of entries.entries()) {
    offsets.push(entry.offset ?? at);
    if (entry.offset === undefined) write(local(entry, packed[index] ?? pack(entry)));
  }
  const start = at;
  for (const [index, entry] of entries.entries())
    write(central(entry, packed[index] ?? pack(entry), offsets[index] ?? 0));
  const length = at - start;
  if (archive.zip64) write(fields([4, 0x07064b50], [4, 0], [4, 0], [4, 0], [4, 1]));
  const count = archive.count ?? entries.length;
  write(fields([4, 0x06054b50], [2, archive.disk ?? 0], [2, 0], [2, count], [2, count]));
  write(fields([4, length], [4, start], [2, 0]));
  write(archive.after ?? new Uint8Array());
  return joined(parts);
}

interface Packed {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly flags: number;
  readonly method: number;
}

function pack(entry: RawEntry): Packed {
  const data = typeof entry.data === "string" ? encoder.encode(entry.data) : (entry.data ?? new Uint8Array());
  const method = entry.method ?? 8;
  return {
    name: typeof entry.name === "string" ? encoder.encode(entry.name) : entry.name,
    bytes: method === 8 ? deflateSync(data) : data,
    crc: entry.crc ?? crc32(data),
    size: entry.size ?? data.length,
    flags: entry.flags ?? utf8,
    method,
  };
}

function local(entry: RawEntry, { bytes, crc, size, flags, method, name }: Packed): Uint8Array {
  const here = entry.localName === undefined ? name : encoder.encode(entry.localName);
  const head = fields([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0x21_0000]);
  const sizes = fields([4, crc], [4, bytes.length], [4, size], [2, here.length], [2, 0]);
  return joined([head, sizes, here, bytes]);
}

function central(entry: RawEntry, packed: Packed, offset: number): Uint8Array {
  const { bytes, crc, flags, method, name } = packed;
  const size = entry.directorySize ?? packed.size;
  const head = fields([4, 0x02014b50], [2, 0x314], [2, 20], [2, flags], [2, method], [4, 0x21_0000]);
  const sizes = fields([4, crc], [4, bytes.length], [4, size], [2, name.length], [2, 0], [2, 0]);
  const rest = fields([2, 0], [2, 0], [2, 0], [2, entry.mode ?? 0o100644], [4, offset]);
  return joined([head, sizes, rest, name]);
}

function fields(...pairs: readonly (readonly [width: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    pairs.flatMap(([width, value]) =>
      Array.from({ length: width }, (_, byte) => (value >>> (8 * byte)) & 255),
    ),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
