const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** Continues a CRC-32 over a chunk; begin with 0 (APPNOTE 4.4.7). */
export function crc32(chunk: Uint8Array, before = 0): number {
  let value = ~before;
  for (const byte of chunk) value = (table[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
