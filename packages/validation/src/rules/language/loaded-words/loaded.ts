/** Praise that a course sells with. "Einzigartig" alone may be a serial number. */
const praise =
  /(?<!\p{L})(?:Marktführer(?:s)?|marktführend\p{L}*|revolutionäre[nrsm]? (?=\p{Lu})|weltbeste\p{L}*|einzigartige[nrsm]? (?:Angebot|Kurs|Chance|Gelegenheit|Erlebnis|Produkt|Lösung|Erfahrung|Methode)\p{L}*|kinderleicht\p{L}*|unschlagbar\p{L}*)(?!\p{L})/giu;

/** The claim that people are of learning types. */
const types =
  /(?<!\p{L})(?:(?:visuelle|auditive|haptische)[rn]? (?:Lern)?typ(?:en)?|Lerntyp(?:en|s)?|Lernstil(?:e|en|s)?|learning styles?)(?!\p{L})/giu;

/** Who says so in the same sentence does not make the claim. */
const refuted =
  /widerleg|unbelegt|nicht (?:belegt|bestätigt|bewiesen|haltbar)|mythos|irrtum|irrig|angeblich|sogenannt|so genannt|kein(?:e|en)? (?:\p{L}+ )?lern|gibt es nicht|stimmt nicht|falsch|veraltet|myth|not (?:proved|supported)|debunk|no learning style/iu;

const openings = /[„"“‚«»]$/;

/** What in a sentence is advertising, or a claim that research does not support; and where it stands. */
export function loaded(sentence: string): readonly { readonly index: number; readonly text: string }[] {
  const claims = refuted.test(sentence)
    ? []
    : // Quotation marks keep a distance.
      [...sentence.matchAll(types)].filter(({ index }) => !openings.test(sentence.slice(0, index)));
  return [...sentence.matchAll(praise), ...claims].map((found) => ({
    index: found.index,
    text: found[0].trimEnd(),
  }));
}
