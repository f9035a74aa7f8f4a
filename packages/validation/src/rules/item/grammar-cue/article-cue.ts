import { openings } from "./blank.ts";
import type { Fits, Gender } from "./nouns.ts";

/** A question with one key. */
export interface Asked {
  readonly stem: string;
  readonly key: string;
  readonly others: readonly string[];
}

/** What gives the key away: the word of the stem, and of which sort it is. */
export type Cue = { readonly sort: "article" | "count" | "verb"; readonly word: string };

/** Which nouns can follow an article: masculine, feminine, neuter, plural. */
const articles: Readonly<Record<string, string>> = {
  ...each("ein kein mein Ihr unser einem keinem dem diesem jedem zum im am beim vom eines", "mn"),
  ...each("eine einer jede zur", "f"),
  ...each("einen jeden", "m"),
  ...each("keine die diese Ihre unsere", "fp"),
  ...each("keinen den diesen Ihren unseren", "mp"),
  ...each("das dieses jedes ins ans aufs", "n"),
  ...each("der dieser", "mfp"),
};

function each(words: string, genders: string): Readonly<Record<string, string>> {
  return Object.fromEntries(words.split(" ").map((word) => [word.toLowerCase(), genders]));
}

/** Words that bring an article or preposition of their own: then the stem asks for none. */
const own =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|kein|keine|keinen|im|in|am|an|auf|zum|zur|bei|beim|mit|von|vom|aus|nach|für|ohne|über|unter)\s/i;

/** "Ein Lieferschein ist ein …": an article that only the key's gender fits. */
export function articleCue({ stem, key, others }: Asked, nouns: () => Fits): Cue | undefined {
  if ([key, ...others].some((text) => own.test(text))) return undefined;
  for (const { word, adjective, colon } of openings(stem)) {
    const genders = Object.hasOwn(articles, word) ? articles[word] : undefined;
    // "Schalten Sie das Gerät ein:" ends with a part of its verb.
    if (genders === undefined || (colon && word === "ein" && !/ (?:ist|wäre|als) ein\W*$/i.test(stem)))
      continue;
    const wanted = narrowed(genders, adjective);
    const fits = nouns();
    const never = (text: string): boolean => fits(text).every((gender) => !wanted.includes(gender));
    const known = (text: string): boolean => fits(text).length > 0;
    if (others.every((text) => known(text) && never(text)) && !(known(key) && never(key)))
      return { sort: "article", word: adjective === undefined ? word : `${word} ${adjective}` };
  }
  return undefined;
}

/** "ein guter" is masculine, "ein gutes" neuter. */
function narrowed(genders: string, adjective: string | undefined): readonly Gender[] {
  const left = [...genders].filter(
    (gender) =>
      genders !== "mn" ||
      !/(?:er|es)$/.test(adjective ?? "") ||
      gender === (adjective?.endsWith("er") ? "m" : "n"),
  );
  return left as Gender[];
}
