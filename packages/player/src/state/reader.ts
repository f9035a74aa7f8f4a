import { number } from "./alphabet.ts";

/** Reads an encoded state from front to back; what is missing or strange throws, and the caller starts anew. */
export interface Reader {
  readonly more: () => boolean;
  readonly take: (length: number) => string;
  readonly number: (length: number) => number;
  readonly groups: () => number[];
}

/** A reader over one part of a state. */
export function reader(text: string): Reader {
  let at = 0;
  const take = (length: number): string => {
    if (at + length > text.length) throw new Error();
    at += length;
    return text.slice(at - length, at);
  };
  const value = (length: number): number => {
    const found = number(take(length));
    if (found < 0) throw new Error();
    return found;
  };
  const groups = (): number[] => {
    const values: number[] = [];
    for (let more = true; more; ) {
      const group = value(1);
      values.push(group & 31);
      more = group > 31;
    }
    return values;
  };
  return {
    more: () => at < text.length,
    take,
    number: value,
    groups,
  };
}

/** The yes and no, as 1 and 0, in numbers of five bits. */
export function unpacked(values: readonly number[]): number[] {
  return values.flatMap((group) => [0, 1, 2, 3, 4].map((bit) => (group >> bit) & 1));
}
