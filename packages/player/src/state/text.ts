import { alphabet, digits, number } from "./alphabet.ts";

/** A learner's text in ASCII: letters and digits as they are, a space as `_`, all else as `-` and three characters. */
export function encodeText(text: string): string {
  return text.replace(/[^0-9a-zA-Z]/g, (unit) => (unit === " " ? "_" : `-${digits(unit.charCodeAt(0), 3)}`));
}

/** The text again. Never throws: a code cut off at the end is dropped. */
export function decodeText(encoded: string): string {
  return encoded.replace(/-(.{0,3})|_/g, (whole, code?: string) => {
    if (whole === "_") return " ";
    return code?.length === 3 && [...code].every((one) => alphabet.includes(one))
      ? String.fromCharCode(number(code))
      : "";
  });
}

/** From here on, learners are told how much room is left, in encoded characters. */
const scarce = 1000;

/** What is left of the room of a text, once it is scarce. */
export function roomLeft(text: string, room: number): number | undefined {
  const left = Math.max(0, room - encodeText(text).length);
  return left < scarce ? left : undefined;
}

/** As much of a text as fits into `room` encoded characters; no character is cut in two. */
export function fitText(text: string, room: number): string {
  let used = 0;
  let kept = "";
  for (const character of text) {
    used += encodeText(character).length;
    if (used > room) break;
    kept += character;
  }
  return kept;
}
