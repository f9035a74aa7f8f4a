/** Endings that name all genders: Teilnehmer*innen, Lernende:r, Kolleg_innen, Schüler/-innen, jede*r. */
const gendered = /(?<=\p{L})(?:[*:_·]|\/-?)(?:innen|in|r|n|e[nrms]?|m|s)(?!\p{L})|\((?:inn)?en\)|\(in\)/gu;

// Regular expressions with classes of letters are dear, and most words are plain: those never meet one.
const mayBeGendered = /[*:_·/(]/;
const gaps = /[\s–—]+/;
const plainWord = /^[A-Za-zÄÖÜäöüß]+$/;
const slashes = /(?<=\p{L}{3})\/(?=\p{L}{3})/u;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const meaningful = /[\p{L}\p{N}]/u;

/** The words of a text: what holds a letter or a digit between white space. One word per gender form. */
export function words(text: string): readonly string[] {
  const plain = mayBeGendered.test(text) ? text.replace(gendered, "") : text;
  const found: string[] = [];
  for (const raw of plain.split(gaps)) {
    if (plainWord.test(raw)) found.push(raw);
    else if (raw !== "") found.push(...raw.split(slashes).map(trimmed).filter(isWord));
  }
  return found;
}

function trimmed(raw: string): string {
  return raw.replace(edges, "");
}

function isWord(text: string): boolean {
  return meaningful.test(text);
}

const otherThanLetters = /[^\p{L}]/gu;

/** How many letters a word has. */
export function letters(word: string): number {
  return plainWord.test(word) ? word.length : word.replace(otherThanLetters, "").length;
}

/** Vowels that sound as one. */
const joined: ReadonlySet<string> = new Set("aa ee oo ie ei ai ey ay au äu eu oi ou ui".split(" "));

/**
 * Syllables of a German word, counted by groups of vowels (about 5 % off hyphenation patterns).
 * Parts of a hyphened compound count each; an abbreviation in capitals is spelled letter by letter.
 */
export function syllables(word: string): number {
  return word
    .split(/[-./_]/)
    .filter((part) => part !== "")
    .reduce((sum, part) => sum + ofPart(part), 0);
}

const spelled = /^\p{Lu}{2,}s?$/u;

function ofPart(part: string): number {
  if (spelled.test(part)) return part.replace(/s$/, "").length;
  const sound = part
    .toLowerCase()
    .replace(/qu/g, "q")
    .replace(/^y(?=[aeiouäöü])/, "j");
  let count = 0;
  for (const [group] of sound.matchAll(/[aeiouyäöüàáâèéêìíîòóôùúûœæ]+/g)) {
    for (let at = 0; at < group.length; at += joined.has(group.slice(at, at + 2)) ? 2 : 1) count += 1;
  }
  return Math.max(1, count);
}
