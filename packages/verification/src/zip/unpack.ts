import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import type { Range } from "./data.ts";

/** How an unpacked file may differ from what the archive claims. */
export type Damage = "data" | "size" | "checksum";

/** Bytes inflated at a time: one piece gives at most 64 MB, so a bomb is noticed before it fills memory. */
const piece = 65_536;

/**
 * Unpacks one file and hands over its chunks.
 * Stops as soon as more comes out than was claimed: the claim was checked against the limits before.
 */
export function unpack(
  bytes: Uint8Array,
  { entry, start, end }: Range,
  take: (chunk: Uint8Array) => void = () => {},
): Damage | undefined {
  let size = 0;
  let crc = 0;
  const count = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > entry.size) return;
    crc = crc32(chunk, crc);
    take(chunk);
  };
  if (entry.method === 0) count(bytes.subarray(start, end));
  else {
    const inflate = new Inflate(count);
    try {
      for (let at = start; at < end && size <= entry.size; at += piece)
        inflate.push(bytes.subarray(at, Math.min(at + piece, end)), at + piece >= end);
    } catch {
      return "data";
    }
  }
  if (size !== entry.size) return "size";
  return crc === entry.crc ? undefined : "checksum";
}

/** The whole content of a file that `unpack` found sound before. */
export function content(bytes: Uint8Array, range: Range): Uint8Array {
  const whole = new Uint8Array(range.entry.size);
  let at = 0;
  unpack(bytes, range, (chunk) => {
    whole.set(chunk, at);
    at += chunk.length;
  });
  return whole;
}
