import { diagnose } from "@kurswerk/diagnostics";
import type { CourseNode } from "@kurswerk/schema";
import { passages } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { learnerTexts } from "../../../walk.ts";
import { known } from "./known.ts";
import { abbreviationUnexplained } from "./messages.ts";

/** Capitals that stand for something: CNC, PLA, DMS. Order numbers, codes and file names are none. */
const abbreviation = /(?<![\p{L}\p{N}_.@/*:-])[A-ZÄÖÜ]{2,5}(?![\p{L}\p{N}_*/]|[:.](?=\p{L})|-\d)/gu;
/** Most texts have none, and that is soon seen. */
const capitals = /[A-ZÄÖÜ]{2}/;
/** A text in capitals only, and words in capitals one after the other, such as on a sign, are no abbreviations. */
const shouted = /^[^a-zäöüß]*$/;
const beside = /(?<!\p{L})[A-ZÄÖÜ]{3,}[\s,:!]+[A-ZÄÖÜ]{2,}(?:[\s,:!]+[A-ZÄÖÜ]{2,})*(?!\p{L})/gu;

/** An abbreviation is explained where it first stands, or in the glossary (LES-003). */
export const abbreviationUnexplainedRule: Rule = {
  messages: [abbreviationUnexplained],
  check(course) {
    const done = new Set([...known, ...explained(course)]);
    return learnerTexts(course).flatMap(({ text }) =>
      passages(text, course.file.data.variables).flatMap((passage) =>
        !capitals.test(passage.text) || shouted.test(passage.text)
          ? []
          : [...withoutSigns(passage.text).matchAll(abbreviation)].flatMap((match) => {
              const [word] = match;
              if (done.has(word) || isExplainedHere(passage.text, word)) {
                done.add(word);
                return [];
              }
              done.add(word);
              const span = passage.span(match.index, match.index + word.length);
              return [diagnose(abbreviationUnexplained, { word }, span)];
            }),
      ),
    );
  },
};

/** The text with blanks where words in capitals stand side by side, so that places stay the same. */
function withoutSigns(text: string): string {
  return text.replace(beside, (sign) => " ".repeat(sign.length));
}

/** What the glossary explains, and the names of provider and course. */
function explained({ glossaries, file }: CourseNode): readonly string[] {
  const terms = glossaries.flatMap((one) => one.terms.flatMap((term) => [term.term, ...term.forms]));
  const names = [file.data.title, file.data.provider?.name ?? ""];
  return [...terms, ...names.flatMap((name) => name.match(abbreviation) ?? [])];
}

/** "Arbeitskreis (AK)", "AK (Arbeitskreis)", "AK heißt …", "AK ist ein …", "AK: …"; or „AK“ as signs that stand somewhere. */
function isExplainedHere(text: string, word: string): boolean {
  const explains = new RegExp(
    `\\(${word}\\)|\\(\\p{L}[^()]*(?:: | = )${word}|${word}["“”]? ?(?:\\(\\p{L}|: |= |– |heißt|bedeutet|steht für|ist (?:ein|eine|die Abkürzung)(?!\\p{L})|kurz für|means|stands for|is short for)|kurz:? ["„]?${word}|abgekürzt:? ["„]?${word}`,
    "u",
  );
  return explains.test(text) || new RegExp(`[„"“]${word}[“"”]`).test(text);
}
