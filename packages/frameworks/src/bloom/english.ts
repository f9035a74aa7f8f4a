import { isKnownVerb } from "./verbs.ts";

const skipped = /^(?:you|participants|learners|i|we|they|can|will|should|must|are|able|to|be)$/i;

/** The verbs of an English learning objective: the first word that is one, and one that "and" joins to it. */
export function englishVerbs(text: string): readonly string[] {
  const words =
    text
      .split(/[,;:.!?()]/)[0]
      ?.toLowerCase()
      .split(/\s+/) ?? [];
  const at = words.findIndex((word) => !skipped.test(word));
  const first = base(words[at] ?? "");
  const second = words.findIndex(
    (word, index) => index > at && word === "and" && isKnownVerb(base(words[index + 1] ?? ""), "en"),
  );
  // "check names and list entries": a noun may look like a verb, so an article or a pronoun must follow it.
  const follows = /^(?:a|an|the|it|them|this|these|your|their|its|how|why|what|which)$/.test(
    words[second + 2] ?? "",
  );
  return [first, ...(second !== -1 && follows ? [base(words[second + 1] ?? "")] : [])].filter(
    (word) => word !== "",
  );
}

function base(word: string): string {
  return isKnownVerb(word, "en") ? word : word.replace(/s$/, "");
}
