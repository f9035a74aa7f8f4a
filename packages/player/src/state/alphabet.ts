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

/** Numbers up to 31, one to a character; the sixth bit says that more follow. */
export function groups(values: readonly number[]): string {
  const last = values.length - 1;
  return values.map((value, at) => alphabet[(value & 31) + (at < last ? 32 : 0)]).join("") || "0";
}

/** Yes and no, five to a character. Trailing noes are not written. */
export function bits(flags: readonly (boolean | number)[]): string {
  const values = [0];
  flags.forEach((flag, at) => {
    const group = Math.floor(at / 5);
    if (flag) {
      while (values.length <= group) values.push(0);
      values[group] = (values[group] ?? 0) + (1 << (at % 5));
    }
  });
  return groups(values);
}
