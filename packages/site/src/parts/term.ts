import type { Term } from "@kurswerk/format";
import type { Element } from "hast";
import { languageName } from "../texts/language-names.ts";
import { h } from "./h.ts";

/** Languages that are written from right to left. */
const leftward: ReadonlySet<string> = new Set(["ar", "fa", "he", "ku", "ps", "ur"]);

/** What a glossary says of a term: the explanation, then the word in other languages. */
export function explained(term: Term, language: "de" | "en"): readonly (Term["explanation"] | Element)[] {
  return [
    term.explanation,
    ...Object.entries(term.translations).map(([tag, word]) =>
      h(
        "p",
        { className: "translation" },
        `${languageName(tag, language)}: `,
        h("span", { lang: tag, dir: leftward.has(tag.split("-")[0] ?? "") ? "rtl" : undefined }, word),
      ),
    ),
  ];
}
