import type { Asked, Cue } from "./article-cue.ts";

const single = /^(?:ist|hat|wird|kann|muss|darf|soll|war|kommt|geht|steht|liegt|bleibt)(?!\p{L})/iu;
const plural =
  /^(?:sind|haben|werden|können|müssen|dürfen|sollen|waren|kommen|gehen|stehen|liegen|bleiben)(?!\p{L})/iu;

/** Words that begin a subject in the singular or the plural, whatever follows. "Die" may begin both. */
const one = /^(?:Der|Das|Ein|Eine|Jeder|Jede|Jedes|Dieser|Dieses|Wer) \p{L}/u;
const many = /^(?:Alle|Beide|Mehrere|Viele|Zwei|Drei|Vier) \p{L}/u;
const openEnd = /[\p{L}\d“"] ?(?:…|\.{3}|_{2,}|:)?$/u;

/** "Alle Belege … werden gescannt / wird gelöscht": only the key's verb goes with the subject. */
export function verbCue({ stem, key, others }: Asked): Cue | undefined {
  if (!openEnd.test(stem)) return undefined;
  const [right, wrong] = one.test(stem) ? [single, plural] : many.test(stem) ? [plural, single] : [];
  if (!right || !wrong || !right.test(key) || !others.every((text) => wrong.test(text))) return undefined;
  return { sort: "verb", word: /^\p{L}+/u.exec(key)?.[0].toLowerCase() ?? "" };
}
