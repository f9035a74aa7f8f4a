import type { Asked, Cue } from "./article-cue.ts";
import { openings } from "./blank.ts";

/** How a word begins when it is spoken; nobody knows of words in capitals, numbers, and most with u, eu or h. */
function sound(text: string): "vowel" | "consonant" | undefined {
  if (/^[A-Z\d]{2,}|^\d/.test(text) || /^(?:u|eu|one\b|once\b|ho|he)/i.test(text)) return undefined;
  if (/^[aeio]/i.test(text)) return "vowel";
  return /^[b-z]/i.test(text) ? "consonant" : undefined;
}

/** "A delivery note is an …": the article goes with the key only. */
export function englishCue({ stem, key, others }: Asked): Cue | undefined {
  for (const { word, adjective } of openings(stem)) {
    if (adjective !== undefined || (word !== "a" && word !== "an")) continue;
    const wanted = word === "an" ? "vowel" : "consonant";
    const fits = others.some((text) => sound(text) === undefined || sound(text) === wanted);
    if (!fits && sound(key) === wanted) return { sort: "article", word };
  }
  return undefined;
}
