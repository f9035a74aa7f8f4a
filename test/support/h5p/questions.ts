import { press, reach } from "../keyboard.ts";
import { quiz } from "../small-course.ts";
import type { Played } from "./player.ts";
import { single, type Trial } from "./trial.ts";

/** Questions by themselves, each answered rightly, some wrongly. */
export const questions: readonly Trial[] = [
  {
    library: "H5P.MultiChoice 1.16",
    about: "one answer",
    source: {
      way: single,
      content: {
        "a.quiz.md": quiz(
          ":::single-choice{#zuerst}\nWas tun Sie zuerst?\n\n- [x] Adresse lesen\n  > Genau.\n- [ ] Auspacken\n  > Nein.\n:::",
        ),
      },
    },
    async answer({ page, content }) {
      await reach(page, content.getByRole("radio").first());
      await reach(page, content.getByRole("radio", { name: "Adresse lesen" }), "ArrowDown");
      await page.keyboard.press("Space");
      await check({ page, content });
      await content.getByText("Genau.").waitFor();
    },
    said: { verb: "answered", raw: 1, max: 1 },
  },
  {
    library: "H5P.MultiChoice 1.16",
    about: "several answers, one missing",
    source: {
      way: single,
      content: {
        "a.quiz.md": quiz(
          ":::multiple-choice{#was}\nWas prüfen Sie?\n\n- [x] Die Menge\n  > Ja.\n- [x] Schäden\n  > Ja.\n- [ ] Die Farbe des Autos\n  > Nein.\n:::",
        ),
      },
    },
    async answer({ page, content }) {
      await press(page, content.getByRole("checkbox", { name: "Schäden" }), "Space");
      await check({ page, content });
      await content.getByText("Ja.").first().waitFor();
    },
    said: { verb: "answered", raw: 1, max: 2 },
  },
  {
    library: "H5P.TrueFalse 1.8",
    source: {
      way: single,
      content: {
        "a.quiz.md": quiz(
          ":::true-false{#eile}\nSie unterschreiben ohne Prüfung.\n\n- [ ] Stimmt\n- [x] Stimmt nicht\n\n::right[So ist es.]\n:::",
        ),
      },
    },
    async answer({ page, content }) {
      await reach(page, content.getByRole("radio").first());
      await reach(page, content.getByRole("radio", { name: "Stimmt nicht" }), "ArrowDown");
      await page.keyboard.press("Space");
      await check({ page, content });
      await content.getByText("So ist es.").first().waitFor();
    },
    said: { verb: "answered", raw: 1, max: 1 },
  },
  {
    library: "H5P.Blanks 1.14",
    about: "a text with gaps",
    source: {
      way: single,
      content: {
        "a.quiz.md": quiz(
          ":::gap-text{#vermerk}\nErgänzen Sie.\n\nEin Schaden steht auf dem [[Lieferschein|Begleitschein]] und im [[Büro]].\n:::",
        ),
      },
    },
    async answer({ page, content }) {
      await reach(page, content.getByRole("textbox").first());
      await page.keyboard.type("begleitschein");
      await reach(page, content.getByRole("textbox").nth(1));
      await page.keyboard.type("Buero");
      await check({ page, content });
    },
    said: { verb: "answered", raw: 2, max: 2 },
  },
  {
    library: "H5P.Blanks 1.14",
    about: "a number",
    source: {
      way: single,
      content: {
        "a.quiz.md": quiz(
          ':::numeric{#gewicht answer="40,5" tolerance="0,5" unit=kg}\nWie viel wiegen drei Kartons zu 13,5 kg?\n:::',
        ),
      },
    },
    async answer({ page, content }) {
      await reach(page, content.getByRole("textbox"));
      await page.keyboard.type("40,7");
      await check({ page, content });
    },
    said: { verb: "answered", raw: 1, max: 1 },
  },
  {
    library: "H5P.DragText 1.10",
    about: "pairs",
    source: {
      way: single,
      content: {
        "a.quiz.md": quiz(
          ":::matching{#ablage}\nWohin gehört was?\n\n| Beleg | Ort |\n| --- | --- |\n| Lieferschein | Auftragsmappe |\n| Rechnung | Buchhaltung |\n:::",
        ),
      },
    },
    async answer(played) {
      await drop(played, "Auftragsmappe", 0);
      await drop(played, "Buchhaltung", 1);
      await check(played);
    },
    said: { verb: "answered", raw: 2, max: 2 },
  },
  {
    library: "H5P.DragText 1.10",
    about: "an order, the wrong way round",
    source: {
      way: single,
      content: {
        "a.quiz.md": quiz(":::ordering{#ablauf}\nWas kommt wann?\n\n1. Adresse\n2. Menge\n3. Schaden\n:::"),
      },
    },
    async answer(played) {
      await drop(played, "Schaden", 0);
      await drop(played, "Menge", 1);
      await drop(played, "Adresse", 2);
      await check(played);
    },
    said: { verb: "answered", raw: 1, max: 3 },
  },
  {
    library: "H5P.MarkTheWords 1.11",
    source: {
      way: single,
      content: {
        "a.quiz.md": quiz(
          ":::mark-words{#taten}\nWas tun Sie?\n\nSie [[zählen]] die Ware und [[suchen]] nach Schäden.\n:::",
        ),
      },
    },
    async answer({ page, content }) {
      await reach(page, content.getByRole("option").first());
      for (const word of ["zählen", "suchen"]) {
        await reach(page, content.getByRole("option", { name: word }), "ArrowRight");
        await page.keyboard.press("Space");
      }
      await check({ page, content });
    },
    said: { verb: "answered", raw: 2, max: 2 },
  },
];

/** Presses the button that all questions have. */
export async function check({ page, content }: Pick<Played, "page" | "content">): Promise<void> {
  await press(page, content.getByRole("button", { name: /Antworten prüfen/ }).first());
}

/** Takes a word and lays it down, with keys. */
async function drop({ page, content }: Played, word: string, place: number): Promise<void> {
  const words = content.locator(".h5p-drag-draggables-container [role=button]");
  await reach(page, words.first());
  await reach(page, words.filter({ hasText: word }).first(), "ArrowRight");
  await page.keyboard.press("Enter");
  await reach(page, content.locator(".h5p-drag-dropzone-container > .ui-droppable").nth(place), "ArrowRight");
  await page.keyboard.press("Enter");
}
