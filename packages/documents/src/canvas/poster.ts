import type { Language } from "@kurswerk/diagnostics";
import { type CanvasFile, placeholder } from "@kurswerk/schema";
import { type Child, h } from "@kurswerk/site";
import { htmlPage } from "../page/html-page.ts";
import { cells, type Drawn, words } from "./cells.ts";
import { fit, type Paper, posterStyle } from "./style.ts";
import { type Field, posterTexts } from "./texts.ts";

export type { Paper } from "./style.ts";

/** A finished poster, and the paper that it was made for. */
export interface Poster {
  readonly html: string;
  readonly paper: Paper;
}

/** A canvas as one page that prints on one sheet in landscape; A4 where its text stays readable, else A3. */
export function poster(canvas: CanvasFile, options: { language?: Language; paper?: Paper } = {}): Poster {
  const language = options.language ?? canvas.language ?? "de";
  const texts = posterTexts[language];
  const drawn: Drawn = { canvas, language, texts };
  const { paper, points } = fit(lengthOf(canvas), options.paper);
  const cell = (field: Field): Child => {
    const [name, prompt] = texts.names[field];
    const content = cells[field](drawn);
    const empty = content === undefined || content === "";
    return h(
      "section",
      { className: `cell ${field}` },
      h("h3", {}, name),
      empty
        ? h("p", { className: "prompt" }, prompt)
        : typeof content === "string"
          ? h("p", {}, content)
          : content,
    );
  };
  const part = (index: 0 | 1 | 2, ...fields: readonly Field[]): Child =>
    h(
      "section",
      { className: `part part-${index + 1}` },
      h("h2", {}, texts.part[index]),
      h("div", { className: "grid" }, ...fields.map(cell)),
    );
  const html = htmlPage(
    { language, title: `${texts.canvas}: ${plain(canvas.title)}`, style: posterStyle(paper, points) },
    h(
      "main",
      {},
      h(
        "header",
        {},
        h("p", { className: "kind" }, texts.canvas),
        h("h1", {}, words(canvas.title)),
        canvas.summary !== undefined && h("p", {}, words(canvas.summary)),
      ),
      part(
        0,
        ...(["field", "audience", "start", "goal", "stakeholders"] as const),
        ...(["needs", "learning-needs", "attitude", "benefit"] as const),
      ),
      part(1, "modules", "media", "roadmap", "evaluation"),
      part(2, "result", "cooperation", "learned"),
    ),
  );
  return { html, paper };
}

function plain(title: string): string {
  return title.replace(placeholder, "$1");
}

/** How many characters the canvas has to show. */
function lengthOf(value: unknown): number {
  if (typeof value === "string") return value.length + 12;
  return typeof value === "object" && value !== null
    ? Object.values(value).reduce<number>((sum, one) => sum + lengthOf(one), 0)
    : 0;
}
