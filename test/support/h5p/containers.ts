import { press, reach } from "../keyboard.ts";
import { quiz } from "../small-course.ts";
import { check } from "./questions.ts";
import { below, type Trial } from "./trial.ts";

const first =
  ":::true-false{#eins}\nErst prüfen, dann unterschreiben.\n\n- [x] Stimmt\n- [ ] Stimmt nicht\n:::";
const second = ":::gap-text{#zwei}\nErgänzen Sie.\n\nSie lesen den [[Lieferschein]].\n:::";

/** What holds other content. */
export const containers: readonly Trial[] = [
  {
    library: "H5P.Column 1.18",
    source: {
      way: below,
      content: { "a.quiz.md": quiz(first, second) },
    },
    async answer({ page, content }) {
      await press(page, content.getByRole("radio", { name: /Stimmt$/ }), "Space");
      await check({ page, content });
      await reach(page, content.getByRole("textbox"));
      await page.keyboard.type("Rechnung");
      await press(page, content.getByRole("button", { name: /Antworten prüfen/ }).last());
    },
    said: { verb: "completed", raw: 1, max: 2 },
  },
  ...(
    [
      ["1.20", "1.27"],
      ["1.21", "1.28"],
    ] as const
  ).map(
    ([version, core]): Trial => ({
      library: `H5P.QuestionSet ${version}`,
      source: {
        way: ["--split", "quiz", "--core", core],
        content: {
          "a.md": "---\nobjectives: [pruefen]\n---\n# Ankommen\n\nErst lesen.\n",
          "b.quiz.md": quiz(first, second).replace("---\n#", "mode: graded\npass-mark: 50\n---\n#"),
        },
      },
      async answer({ page, content }) {
        const shown = content.locator(".question-container:visible");
        for (const words of [/Nächste Frage|Weiter/, /Fertig|Absenden/]) {
          await shown.locator("[role=radio], input").first().waitFor();
          // Buttons come and go with timers: nobody answers in the same moment.
          await page.waitForTimeout(700);
          if ((await shown.getByRole("textbox").count()) > 0) {
            await reach(page, shown.getByRole("textbox"));
            await page.keyboard.type("Lieferschein");
            // The answer counts when the field is left.
            await page.keyboard.press("Tab");
          } else await press(page, shown.getByRole("radio", { name: /Stimmt$/ }), "Space");
          const button = content.getByRole("button", { name: words });
          await press(page, button.or(content.getByRole("link", { name: words })).last());
        }
        await content.getByText("Ihr Ergebnis:").first().waitFor();
      },
      said: { verb: "completed", raw: 2, max: 2 },
    }),
  ),
  {
    library: "H5P.InteractiveBook 1.11",
    source: {
      way: ["--split", "course", "--core", "portable"],
      content: { "a.md": "# Ankommen\n\nWillkommen in der Werkstatt.\n", "b.quiz.md": quiz(first) },
    },
    async answer({ page, content }) {
      await press(page, content.getByRole("button", { name: "Beginnen" }));
      for (const words of ["Willkommen in der Werkstatt.", "Erst prüfen, dann unterschreiben."]) {
        // The book turns one page at a time: keys are lost while it moves.
        await page.waitForTimeout(1000);
        await press(page, content.getByRole("button", { name: "Nächste Seite" }).first());
        await content.getByText(words).waitFor();
      }
      await press(page, content.getByRole("radio", { name: /Stimmt$/ }), "Space");
      await check({ page, content });
    },
    said: { verb: "answered", raw: 1, max: 1 },
  },
];
