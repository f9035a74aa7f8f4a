/**
 * Six characters `[0-9a-z]` that tell texts apart: FNV-1a over UTF-16 units in two rounds.
 * For telling versions apart, not for secrets.
 */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  return ((value >>> 0) % 36 ** 6).toString(36).padStart(6, "0");
}
