import { press, reach } from "../keyboard.ts";
import type { Trial } from "./trial.ts";

const score = [{ from: 0, to: 100 }];
const words = (...keys: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(keys.map((key) => [key, `Wort ${key}`]));

/** Types that Kurswerk reads and checks, but makes no course into. */
export const readOnly: readonly Trial[] = [
  {
    library: "H5P.Summary 1.10",
    source: {
      params: {
        intro: "<p>Wählen Sie die richtigen Sätze.</p>",
        summaries: [{ summary: ["<p>Erst prüfen.</p>", "<p>Erst unterschreiben.</p>"] }],
        overallFeedback: score,
        ...words("solvedLabel", "scoreLabel", "labelCorrect", "labelIncorrect", "alternativeIncorrectLabel"),
        ...words("labelCorrectAnswers", "tipButtonLabel"),
        resultLabel: "Ergebnis",
        scoreBarLabel: ":num von :total",
        progressText: ":num von :total",
      },
    },
    async answer({ page, content }) {
      await reach(
        page,
        content
          .getByRole("button", { name: "Erst" })
          .or(content.locator("li.summary-claim-unclicked"))
          .first(),
      );
      const wanted = content.locator("li.summary-claim-unclicked", { hasText: "Erst prüfen." });
      await reach(page, wanted, "ArrowDown");
      await page.keyboard.press("Space");
    },
    said: { verb: "answered", raw: 1, max: 1 },
  },
  {
    library: "H5P.SingleChoiceSet 1.11",
    source: {
      params: {
        choices: [
          { question: "<p>Was tun Sie zuerst?</p>", answers: ["<p>Prüfen</p>", "<p>Unterschreiben</p>"] },
        ],
        overallFeedback: score,
        behaviour: {
          autoContinue: true,
          timeoutCorrect: 300,
          timeoutWrong: 300,
          soundEffectsEnabled: false,
          enableRetry: true,
          enableSolutionsButton: true,
          passPercentage: 100,
        },
        l10n: {
          ...words(
            "nextButtonLabel",
            "retryButtonLabel",
            "solutionViewTitle",
            "correctText",
            "incorrectText",
          ),
          ...words(
            "shouldSelect",
            "shouldNotSelect",
            "muteButtonLabel",
            "closeButtonLabel",
            "showSolutionButtonLabel",
          ),
          ...words("solutionListQuestionNumber", "a11yShowSolution", "a11yRetry"),
          slideOfTotal: ":num von :total",
          scoreBarLabel: ":num von :total",
        },
      },
    },
    async answer({ page, content }) {
      await reach(page, content.getByRole("radio").first());
      await reach(page, content.getByRole("radio", { name: "Prüfen" }), "ArrowDown");
      await page.keyboard.press("Space");
    },
    said: { verb: "completed", raw: 1, max: 1 },
  },
  {
    library: "H5P.Dialogcards 1.9",
    source: {
      params: {
        mode: "normal",
        title: "<p>Belege</p>",
        description: "<p>Was ist das?</p>",
        dialogs: [{ text: "<p>Lieferschein</p>", answer: "<p>Er kommt mit der Ware.</p>", tips: {} }],
        behaviour: { scaleTextNotCard: false, randomCards: false },
        ...words(
          "next",
          "prev",
          "retry",
          "correctAnswer",
          "incorrectAnswer",
          "round",
          "cardsLeft",
          "nextRound",
        ),
        ...words("startOver", "showSummary", "summary", "summaryCardsRight", "summaryCardsWrong"),
        ...words(
          "summaryCardsNotShown",
          "summaryOverallScore",
          "summaryCardsCompleted",
          "summaryCompletedRounds",
        ),
        ...words("summaryAllDone", "cardFrontLabel", "cardBackLabel", "tipButtonLabel", "audioNotSupported"),
        answer: "Umdrehen",
        progressText: "Karte @card von @total",
        confirmStartingOver: { header: "Neu?", body: "Von vorn.", cancelLabel: "Nein", confirmLabel: "Ja" },
      },
    },
    async answer({ page, content }) {
      await press(page, content.getByRole("button", { name: "Umdrehen" }));
      await content.getByText("Er kommt mit der Ware.").first().waitFor();
    },
  },
  {
    library: "H5P.Link 1.3",
    source: {
      params: {
        title: "Mehr zum Lieferschein",
        linkWidget: { protocol: "https://", url: "example.org/beleg" },
      },
    },
    async answer({ page, content }) {
      const link = content.getByRole("link", { name: "Mehr zum Lieferschein" });
      await reach(page, link);
      const address = await link.getAttribute("href");
      if (address !== "https://example.org/beleg") throw new Error(`The link leads to ${address}.`);
    },
  },
  {
    library: "H5P.DocumentationTool 1.8",
    about: "goals",
    source: {
      parts: ["H5P.GoalsPage 1.5", "H5P.GoalsAssessmentPage 1.4"],
      params: {
        taskDescription: "Ziele",
        pagesList: [
          part("H5P.GoalsPage 1.5", "Goals Page", "Meine Ziele", "1", {
            ...words("defineGoalText", "definedGoalLabel", "defineGoalPlaceholder", "goalsAddedText"),
            ...words("specifyGoalText", "removeGoalText", "helpTextLabel"),
            goalDeletionConfirmation: words("header", "message", "cancelLabel", "confirmLabel"),
          }),
          part("H5P.GoalsAssessmentPage 1.4", "Goals Assessment Page", "Rückblick", "2", {
            ...words(
              "midRating",
              "noGoalsText",
              "helpTextLabel",
              "legendHeader",
              "goalHeader",
              "ratingHeader",
            ),
            lowRating: "noch nicht",
            highRating: "geschafft",
          }),
        ],
        i10n: words("previousLabel", "nextLabel", "closeLabel"),
      },
    },
    async answer({ page, content }) {
      await press(page, content.getByRole("button", { name: "Wort defineGoalText" }));
      await reach(page, content.getByRole("textbox").first());
      await page.keyboard.type("Ich prüfe allein.");
      await press(page, content.getByRole("menuitem", { name: "Rückblick" }));
      await content.getByText("Ich prüfe allein.").last().waitFor();
    },
  },
];

/** A piece of content inside other content. */
function part(library: string, contentType: string, title: string, digit: string, params: object): object {
  return {
    library,
    params,
    subContentId: `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`,
    metadata: { contentType, title, license: "U" },
  };
}
