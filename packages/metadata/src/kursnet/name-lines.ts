/** An address has three lines for a name, of so many characters each. */
const lines = 3;
const width = 30;

/** The most characters that a name may have: with spaces at the right places it fills all its lines. */
export const nameLimit: number = lines * width;

/** A name on lines that KURSNET takes, broken at spaces where possible. */
export function nameLines(name: string): readonly string[] {
  const broken = atSpaces(name.split(/\s+/));
  if (broken.length <= lines && broken.every((line) => [...line].length <= width)) return broken;
  const signs = [...name];
  return Array.from({ length: lines }, (_, at) =>
    signs
      .slice(at * width, (at + 1) * width)
      .join("")
      .trim(),
  ).filter((line) => line !== "");
}

function atSpaces(words: readonly string[]): readonly string[] {
  const broken: string[] = [];
  for (const word of words) {
    const longer = `${broken.at(-1)} ${word}`;
    if (broken.length > 0 && [...longer].length <= width) broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  return broken;
}
