import type { ColumnParams } from "./column.ts";
import { flag, html, maybeFlag, maybeText } from "./common.ts";
import type { Content, ContentType } from "./content.ts";
import { maybeTexts, texts } from "./field.ts";

const keys = [
  "read",
  "displayTOC",
  "hideTOC",
  "nextPage",
  "previousPage",
  "chapterCompleted",
  "partCompleted",
  "incompleteChapter",
  "navigateToTop",
  "markAsFinished",
  "fullscreen",
  "exitFullscreen",
  "bookProgressSubtext",
  "interactionsProgressSubtext",
  "submitReport",
  "restartLabel",
  "summaryHeader",
  "allInteractions",
  "unansweredInteractions",
  "scoreText",
  "leftOutOfTotalCompleted",
  "noInteractions",
  "score",
  "summaryAndSubmit",
  "noChapterInteractionBoldText",
  "noChapterInteractionText",
  "yourAnswersAreSubmittedForReview",
  "bookProgress",
  "interactionsProgress",
  "totalScoreLabel",
] as const;
type Key = (typeof keys)[number];

/** The interface words of a book. */
export interface InteractiveBookTexts extends Readonly<Record<Key, string>> {
  readonly a11y: { readonly progress: string; readonly menu: string };
}

export interface InteractiveBookParams extends InteractiveBookTexts {
  readonly showCoverPage: boolean;
  readonly bookCover: { readonly coverDescription: string };
  readonly chapters: readonly Content<ColumnParams>[];
  readonly behaviour: {
    readonly baseColor: string;
    readonly defaultTableOfContents: boolean;
    readonly progressIndicators: boolean;
    readonly progressAuto: boolean;
    readonly displaySummary: boolean;
    readonly enableRetry: boolean;
  };
}

/** How many chapters a book may have: the rest is cut off. */
export const chapterLimit = 50;

/** Tags of the cover's text. */
export const coverTags: readonly string[] = [
  "sub",
  "sup",
  "strong",
  "em",
  "p",
  "code",
  "u",
  "del",
  "a",
  "ul",
  "ol",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "pre",
  "hr",
  "table",
];

/** A book of chapters. */
export const interactiveBook: ContentType<InteractiveBookParams> = {
  name: "H5P.InteractiveBook",
  title: "Interactive Book",
  versions: ["1.11"],
  fields: {
    showCoverPage: flag,
    bookCover: {
      type: "group",
      fields: {
        coverDescription: {
          ...html(...coverTags),
          font: ["size", "color", "background"],
          optional: true,
        },
        coverMedium: { type: "library", optional: true, libraries: ["H5P.Image 1.1", "H5P.Video 1.6"] },
      },
    },
    chapters: {
      type: "list",
      min: 1,
      max: chapterLimit,
      of: { type: "library", libraries: ["H5P.Column 1.18"] },
    },
    behaviour: {
      type: "group",
      fields: {
        baseColor: maybeText,
        defaultTableOfContents: flag,
        progressIndicators: flag,
        progressAuto: flag,
        displaySummary: flag,
        enableRetry: maybeFlag,
      },
    },
    ...maybeTexts(...keys),
    a11y: { type: "group", fields: texts("progress", "menu") },
  },
};
