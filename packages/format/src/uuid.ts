import { sha1 } from "./sha1.ts";

/** Names of Kurswerk's contents, as a UUID of its own (RFC 9562, 6.6). */
const namespace = "7c0b7d52-3c39-5f0e-9d0b-6c6f3b1a4e55";

/** A UUID that always belongs to the same name (RFC 9562, version 5). */
export function uuid(name: string): string {
  const space = (namespace.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const bytes = sha1(Uint8Array.from([...space, ...new TextEncoder().encode(name)])).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
