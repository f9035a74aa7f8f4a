/** Where a sentence begins and ends in its text; white space around it is left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Abbreviations that stand in the middle of a sentence, without their dots. */
const inside: ReadonlySet<string> = new Set(
  `ca nr dr prof ing dipl hr fr st str abs art tel max min inkl exkl ggf evtl bzw vgl bspw sog abb kap bd gem lt
   allg techn mind std sek sekd geb jh mio mrd bes insb insbes od zzgl abzgl entspr betr ehem stellv vorm nachm
   chr mr mrs ms vs fig no dept approx incl`.split(/\s+/),
);

/** Abbreviations that may also end a sentence: what follows decides. */
const either: ReadonlySet<string> = new Set("usw etc co inc ltd jr".split(" "));

/** Single letters of abbreviations in several parts: z. B., d. h., u. a., i. d. R., s. o., e. g., i. e. */
const parts = /(?:^|[\s(„"“])(?:[a-zA-Z]\.\s?)+$/;
const pairs =
  /(?:^|[\s(„"“])(?:z\.\s?B|z\.\s?T|z\.\s?Zt|d\.\s?h|u\.\s?a|u\.\s?U|u\.\s?Ä|u\.\s?ä|o\.\s?Ä|o\.\s?ä|o\.\s?g|i\.\s?d|i\.\s?d\.\s?R|i\.\s?A|s\.\s?o|s\.\s?u|v\.\s?a|m\.\s?E|e\.\s?g|i\.\s?e|a\.\s?m|p\.\s?m|v\.\s?Chr|n\.\s?Chr)$/;

/** A number that follows its noun: "Ordner 3", "Nr. 7". */
const numbered =
  /(?:^|\s)(?!(?:Am|Im|Vom|Zum|Ab|Bis|Der|Die|Das|Den|Dem|Beim|Seit|Jeder|Jede|Ihr|Ihre|Unser|Mein)\s)\p{Lu}\p{L}*\.?\s+\d{1,2}$/u;

/** Words that begin a sentence far more often than they follow an ordinal number. */
const starters =
  /^(?:der|die|das|den|dem|ein|eine|einen|dann|danach|sie|es|er|wir|ich|ihr|in|im|am|an|auf|bei|so|wenn|und|aber|oder|wer|was|wie|wo|warum|jetzt|heute|nun|hier|dort|diese|dieser|dieses|alle|jede|jeder|legen|nehmen|öffnen|prüfen|schreiben|drücken|the|then|they|you|it|he|she|we|this|that|these|there|if|when|press|open|check)$/i;

/**
 * Splits running text into sentences. Dots of abbreviations, ordinal numbers, decimals, file names and addresses do not
 * end one; a colon does when something like a sentence or a list in capitals follows (as LIX counts it).
 */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const mark of text.matchAll(/[.!?…:]+["“”»«‚‘’'’)\]]*(?=\s|$)/g)) {
    const at = mark.index;
    const end = at + mark[0].length;
    if (end < text.length && !ends(text.slice(from, at), mark[0], text.slice(end).trimStart())) continue;
    push(found, text, from, end);
    from = end;
  }
  push(found, text, from, text.length);
  return found;
}

function push(found: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (!meaningful.test(trimmed)) return;
  const start = from + raw.indexOf(trimmed);
  found.push({ start, end: start + trimmed.length, text: trimmed });
}

// Regular expressions with classes of letters are dear to make: each is made once.
const meaningful = /[\p{L}\p{N}]/u;
const first = /^["„“»«‚‘'(]*(\S)/;
const goesOn = /^[\p{Ll},;–-]/u;
const signs = /[^\p{L}\p{N}]/gu;
const firstWord = /^["„“(]*([\p{L}]+)/u;
const small = /^\p{Ll}$/u;
const capital = /^\p{Lu}$/u;
const simple = /^[\p{L}\d.]+$/u;
const beforeName = /^(?:Herr|Frau|Dr\.|Prof\.|von|\p{Lu}\.)$/u;

/** Whether a mark after `before` ends a sentence when `after` follows. */
function ends(before: string, mark: string, after: string): boolean {
  const next = first.exec(after)?.[1] ?? "";
  // A sentence begins with a capital or a number; „Stopp!“, rief er.
  if (goesOn.test(next)) return false;
  if (!mark.startsWith(".")) return true;
  if (/^\.\.|…/.test(mark)) return true;
  const word = /[^\s(„"“]+$/.exec(before)?.[0] ?? "";
  const plain = word.toLowerCase().replace(signs, "");
  const follower = firstWord.exec(after)?.[1] ?? "";
  if (pairs.test(before)) return false;
  if (inside.has(plain)) return false;
  if (either.has(plain)) return starters.test(follower);
  if (small.test(word) || (capital.test(word) && isInitial(before))) return false;
  // "am 9. März", "der 3. Schritt"; a year of four digits ends a sentence.
  if (/^\d{1,2}$/.test(plain) && simple.test(word))
    return starters.test(follower) || follower === "" || numbered.test(before);
  return true;
}

/** True for the initial of a name: "K. Müller" after a word that names no kind of thing: not "Variante B." */
function isInitial(before: string): boolean {
  if (parts.test(`${before}.`) && !/\s/.test(before.trim())) return true;
  const previous = /(\S+)\s+\S$/.exec(before)?.[1] ?? "";
  return beforeName.test(previous);
}
