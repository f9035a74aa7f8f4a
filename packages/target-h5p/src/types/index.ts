import { accordion } from "./accordion.ts";
import { advancedText } from "./advanced-text.ts";
import { audio } from "./audio.ts";
import { blanks } from "./blanks.ts";
import { column } from "./column.ts";
import type { AnyContentType } from "./content.ts";
import { dialogcards } from "./dialogcards.ts";
import { documentExportPage } from "./document-export-page.ts";
import { documentationTool } from "./documentation-tool.ts";
import { dragText } from "./drag-text.ts";
import { essay } from "./essay.ts";
import { goalsAssessmentPage } from "./goals-assessment-page.ts";
import { goalsPage } from "./goals-page.ts";
import { image } from "./image.ts";
import { interactiveBook } from "./interactive-book.ts";
import { link } from "./link.ts";
import { markTheWords } from "./mark-the-words.ts";
import { multiChoice } from "./multi-choice.ts";
import { questionSet } from "./question-set.ts";
import { singleChoiceSet } from "./single-choice-set.ts";
import { standardPage } from "./standard-page.ts";
import { summary } from "./summary.ts";
import { table } from "./table.ts";
import { plainText } from "./text.ts";
import { textInputField } from "./text-input-field.ts";
import { trueFalse } from "./true-false.ts";
import { video } from "./video.ts";

const all: readonly AnyContentType[] = [
  ...[dialogcards, goalsAssessmentPage, goalsPage, singleChoiceSet, summary],
  ...[
    accordion,
    advancedText,
    audio,
    blanks,
    column,
    documentExportPage,
    documentationTool,
    dragText,
    essay,
    image,
  ],
  ...[
    interactiveBook,
    link,
    markTheWords,
    multiChoice,
    plainText,
    questionSet,
    standardPage,
    table,
    textInputField,
  ],
  ...[trueFalse, video],
];

/** Every content type that Kurswerk knows, by name. */
export const contentTypes: ReadonlyMap<string, AnyContentType> = new Map(
  all.map((type) => [type.name, type]),
);
