/** 64 characters that survive every database, URL and HTML escaping. */
export const alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

/** A number as `length` characters. */
export function digits(value: number, length: number): string {
  let text = "";
  for (let rest = value, at = 0; at < length; at += 1, rest = Math.floor(rest / 64))
    text = alphabet[rest % 64] + text;
  return text;
}

/** The number that characters stand for; -1 when one of them is none of ours. */
export function number(text: string): number {
  let value = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return -1;
    value = value * 64 + digit;
  }
  return value;
}

/** Yes and no, five to a character; the sixth bit says that more follow. Trailing noes are not written. */
export function bits(flags: readonly boolean[]): string {
  const groups = Math.max(1, Math.ceil((flags.lastIndexOf(true) + 1) / 5));
  let text = "";
  for (let group = 0; group < groups; group += 1) {
    let value = group < groups - 1 ? 32 : 0;
    for (let bit = 0; bit < 5; bit += 1) if (flags[group * 5 + bit]) value += 1 << bit;
    text += alphabet[value];
  }
  return text;
}
