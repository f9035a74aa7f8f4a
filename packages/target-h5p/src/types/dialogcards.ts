import { type Confirmation, confirmation, flag, html, maybeFlag, maybeText } from "./common.ts";
import type { ContentType, FileParam } from "./content.ts";
import { texts } from "./field.ts";

const keys = [
  "answer",
  "next",
  "prev",
  "retry",
  "correctAnswer",
  "incorrectAnswer",
  "round",
  "cardsLeft",
  "nextRound",
  "startOver",
  "showSummary",
  "summary",
  "summaryCardsRight",
  "summaryCardsWrong",
  "summaryCardsNotShown",
  "summaryOverallScore",
  "summaryCardsCompleted",
  "summaryCompletedRounds",
  "summaryAllDone",
  "progressText",
  "cardFrontLabel",
  "cardBackLabel",
  "tipButtonLabel",
  "audioNotSupported",
] as const;

export interface DialogcardsParams extends Readonly<Record<(typeof keys)[number], string>> {
  readonly title?: string;
  readonly mode: "normal" | "repetition";
  readonly description?: string;
  readonly dialogs: readonly {
    readonly text: string;
    readonly answer: string;
    readonly image?: FileParam;
    readonly imageAltText?: string;
    readonly audio?: readonly FileParam[];
    readonly tips: { readonly front?: string; readonly back?: string };
  }[];
  readonly confirmStartingOver: Confirmation;
}

const side = html("p", "br", "strong", "em", "code");

/** Cards with two sides. Kurswerk reads it only. */
export const dialogcards: ContentType<DialogcardsParams> = {
  name: "H5P.Dialogcards",
  title: "Dialog Cards",
  versions: ["1.9"],
  fields: {
    title: { ...side, optional: true },
    mode: { type: "select", values: ["normal", "repetition"] },
    description: { ...side, optional: true },
    dialogs: {
      type: "list",
      min: 1,
      of: {
        type: "group",
        fields: {
          text: side,
          answer: side,
          image: { type: "image", optional: true },
          imageAltText: maybeText,
          audio: { type: "audio", optional: true },
          tips: { type: "group", fields: { front: maybeText, back: maybeText } },
        },
      },
    },
    behaviour: {
      type: "group",
      optional: true,
      fields: {
        enableRetry: maybeFlag,
        disableBackwardsNavigation: maybeFlag,
        scaleTextNotCard: flag,
        randomCards: flag,
        maxProficiency: { type: "number", optional: true, min: 3, max: 7 },
        quickProgression: maybeFlag,
      },
    },
    ...texts(...keys),
    confirmStartingOver: confirmation,
  },
};
