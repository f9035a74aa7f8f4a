import type { QuizEntry } from "@kurswerk/format";
import type { Element } from "hast";
import { question } from "../items/index.ts";
import { h } from "../parts/h.ts";
import { type Page, view } from "./view.ts";

/** A quiz: its introduction, then every question. */
export function quiz({ texts }: Page, entry: QuizEntry): Element {
  return view(
    entry.id,
    "quiz",
    entry.title,
    entry.intro,
    h("div", { dataQuiz: "" }),
    h("div", { dataItems: "" }, ...entry.items.map((item, index) => question(item, index + 1, texts))),
  );
}
