import { number } from "./alphabet.ts";

/** Reads an encoded state from front to back; what is missing or strange throws, and the caller starts anew. */
export interface Reader {
  readonly more: () => boolean;
  readonly take: (length: number) => string;
  readonly number: (length: number) => number;
  readonly bits: () => boolean[];
  readonly rest: () => string;
}

/** A reader over one part of a state. */
export function reader(text: string): Reader {
  let at = 0;
  const take = (length: number): string => {
    if (at + length > text.length) throw new Error("short");
    at += length;
    return text.slice(at - length, at);
  };
  const value = (length: number): number => {
    const found = number(take(length));
    if (found < 0) throw new Error("strange");
    return found;
  };
  return {
    more: () => at < text.length,
    take,
    number: value,
    bits: () => {
      const flags: boolean[] = [];
      for (let more = true; more; ) {
        const group = value(1);
        for (let bit = 0; bit < 5; bit += 1) flags.push((group & (1 << bit)) !== 0);
        more = group >= 32;
      }
      return flags;
    },
    rest: () => take(text.length - at),
  };
}
