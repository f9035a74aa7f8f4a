import { press, reach } from "../keyboard.ts";
import { quiz } from "../small-course.ts";
import { check } from "./questions.ts";
import { below, single, type Trial } from "./trial.ts";

/** Texts that learners write; they are not scored. */
export const texts: readonly Trial[] = [
  {
    library: "H5P.Essay 1.5",
    source: {
      way: ["--split", "module", "--core", "1.27"],
      content: {
        "a.quiz.md": quiz(
          ":::free-text{#auffallen}\nWas ist Ihnen aufgefallen?\n\n::solution[Ein Schaden.]\n:::",
        ),
      },
    },
    async answer({ page, content }) {
      await reach(page, content.locator("textarea"));
      await page.keyboard.type("Der Karton war nass: „Vorsicht“.");
      await check({ page, content });
    },
    said: { verb: "answered" },
  },
  {
    library: "H5P.DocumentationTool 1.8",
    about: "a text of one’s own",
    source: {
      way: single,
      content: { "a.quiz.md": quiz(":::free-text{#auffallen}\nWas ist Ihnen aufgefallen?\n:::") },
    },
    async answer({ page, content }) {
      await reach(page, content.getByRole("textbox").first());
      await page.keyboard.type("Der Karton war nass.");
      await press(page, content.getByRole("menuitem", { name: "Ihr Dokument" }));
      await press(page, content.getByRole("button", { name: "Dokument anlegen" }));
      await content.getByText("Der Karton war nass.").last().waitFor();
      await press(page, content.getByRole("button", { name: "Absenden" }));
    },
    said: { verb: "completed" },
  },
  {
    library: "H5P.DocumentationTool 1.8",
    about: "a self-assessment",
    source: {
      way: below,
      content: {
        "a.quiz.md": quiz(
          ":::self-assessment{#sicher}\nWie sicher sind Sie?\n\n1. noch nicht\n2. allein\n\n- Ich lese einen Lieferschein.\n- Ich prüfe Ware.\n:::",
        ),
      },
    },
    async answer({ page, content }) {
      await reach(page, content.getByRole("textbox", { name: "Ich prüfe Ware." }));
      await page.keyboard.type("allein");
      await press(page, content.getByRole("menuitem", { name: "Ihr Dokument" }));
      await content.getByRole("button", { name: "Dokument anlegen" }).waitFor();
    },
    said: { verb: "progressed" },
  },
];
