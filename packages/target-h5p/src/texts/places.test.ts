import { describe, expect, it } from "vitest";
import { blanksTexts } from "./blanks.ts";
import { documentationTexts } from "./documentation-tool.ts";
import { dragTextTexts } from "./drag-text.ts";
import { essayTexts } from "./essay.ts";
import { interactiveBookTexts } from "./interactive-book.ts";
import { markTheWordsTexts } from "./mark-the-words.ts";
import { audioTexts, imageTexts, videoTexts } from "./media.ts";
import { multiChoiceTexts } from "./multi-choice.ts";
import { questionSetTexts } from "./question-set.ts";
import { trueFalseTexts } from "./true-false.ts";

const all = {
  audioTexts,
  blanksTexts,
  documentationTexts,
  dragTextTexts,
  essayTexts,
  imageTexts,
  interactiveBookTexts,
  markTheWordsTexts,
  multiChoiceTexts,
  questionSetTexts,
  trueFalseTexts,
  videoTexts,
};

/** Every text by its key, reduced to what H5P fills in: `@score`, `:num`, `%total`. */
function places(texts: object, key = ""): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "string"
      ? [[`${key}.${name}`, (value.match(/[@:%][a-z]\w*/g) ?? []).sort()] as const]
      : places(value as object, `${key}.${name}`),
  );
}

describe("interface words", () => {
  it.each(Object.entries(all))("%s leave the same places in German and English", (_, { de, en }) => {
    expect(places(de)).toEqual(places(en));
  });

  it("name the pages where something is missing", () => {
    expect(documentationTexts.de.exporting.requiresInputErrorMessage).toContain("@pages");
  });
});
