/** Words that turn a question round. */
const words: Readonly<Record<"de" | "en", RegExp>> = {
  de: /(?<!\p{L})(nicht|keine?[mnrs]?|außer|niemals|falsch)(?!\p{L})/iu,
  en: /(?<!\p{L})(not|never|except|incorrect|isn't|doesn't|aren't|don't)(?!\p{L})/iu,
};

/** Turns of phrase with such a word that negate nothing. */
const harmless =
  /nicht nur|nicht wahr|(?<!\p{L})nicht(?!\p{L}).*, sondern |außer (?:im|in|am|an|bei|beim|zum|zur|nach|vor|während|mit) |außer (?:betrieb|haus|acht|kraft|dienst|gefecht|sich)|not only|whether or not|oder nicht\b|(?:nicht|auf keinen Fall) (?:vergessen|fehlen)|stimmt etwas nicht|noch nicht|nicht mehr als/iu;

/** Questions for a reason take a fact as given, negated or not. */
const reason = /^(?:warum|weshalb|wieso|wozu|woran|why|how come)(?!\p{L})|(?:\s|^)warum\s/iu;

/** What begins a subordinate clause; the second, behind a comma only: in front they begin a question. */
const subordinate =
  /^(?:und |oder )?(?:wenn|falls|sobald|solange|weil|da|dass|damit|ob|obwohl|während|nachdem|bevor|indem|als|if|when|because|although|while|unless)\s/i;
const relative = /^(?:und |oder )?(?:die|der|das|den|dem|deren|dessen|welche[rsmn]?|that|which|who)\s/i;

/** "ein nicht lesbarer Scan": the word belongs to a property, not to the question. */
const property =
  /(?<!\p{L})nicht (?!(?:ohne|eine[nrms]?|keine[nrms]?|seine[nrms]?|ihre[nrms]?|unsere[nrms]?|diese[nrms]?|jede[nrms]?|alle[nrms]?|hinter|unter|über|gegen|neben|wegen|außer|immer|unbedingt)\s)\p{Ll}{4,}(?:e|en|er|es|em) (?=\p{Lu}\p{Ll})/gu;

/** English sets no comma before most of these: "What do you do if it does not start?" */
const inside = /\s(?:if|when|because|that|which|who|while|unless|until|although|whether)\s.*$/i;

/** The word that negates the main clause of a question, and where it stands. */
export function negation(
  text: string,
  language: "de" | "en",
): { readonly word: string; readonly at: number } | undefined {
  if (harmless.test(text) || reason.test(text.trim())) return undefined;
  // "Sie wissen nicht weiter – wen fragen Sie?" asks behind the dash only.
  let at = Math.max(text.lastIndexOf(" – "), 0);
  const asked = text.slice(at).replace(property, (found) => " ".repeat(found.length));
  for (const [index, clause] of asked.split(",").entries()) {
    const begins = clause.trimStart();
    // The first clause may be the condition of the question: "Wenn …, was tun Sie?"
    const skipped =
      index === 0
        ? subordinate.test(begins) && text.includes(",")
        : subordinate.test(begins) || relative.test(begins);
    const main = language === "en" ? clause.replace(inside, "") : clause;
    const found = skipped ? null : words[language].exec(main);
    if (found?.[1] !== undefined && !/^["„“]/.test(begins)) return { word: found[1], at: at + found.index };
    at += clause.length + 1;
  }
  return undefined;
}
