import type { PlayerView } from "@kurswerk/format";
import type { App } from "./app.ts";
import { fill, find, findAll, focusHeading, make, showCurrent } from "./dom.ts";
import { gate, isLost, mark } from "./progress.ts";

const signs = { open: "○", begun: "◐", done: "✓", locked: "–" } as const;

/** Shows one view at a time: address, heading focus, progress, marks, back and next. */
export interface Navigation {
  show(id: string, focus: boolean): void;
  /** Redraws marks, locks and progress. */
  refresh(): void;
  go(step: number): void;
}

/** Navigation over the articles of the page; `onShow` is told of each view that opens. */
export function navigation(app: App, onShow: (view: PlayerView, article: HTMLElement) => void): Navigation {
  const { model, state, texts } = app;
  const { views } = model.course;
  const articles = findAll(document, "kind").filter((element) => element.tagName === "ARTICLE");
  const counted = views.filter((view) => view.kind !== "glossary" && view.kind !== "credits");
  const title = document.title;
  const back = find(document, "back") as HTMLButtonElement | null;
  const next = find(document, "next") as HTMLButtonElement | null;
  const current = (): number => views.findIndex((view) => view.id === state.at);

  function refresh(): void {
    for (const link of document.querySelectorAll<HTMLElement>("[data-toc] [data-view]")) {
      const view = model.views.get(link.dataset["view"] ?? "");
      if (!view) continue;
      const sign = mark(model, state, view);
      if (view.module) {
        link.dataset["state"] = sign;
        find(link, "mark")?.replaceChildren(
          make("span", signs[sign], { "aria-hidden": "true" }),
          make("span", `${texts.states[sign]} `, { class: "unseen" }),
        );
      }
      if (view.id === state.at) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    for (const article of articles) lock(article);
    const page = counted.findIndex((view) => view.id === state.at) + 1;
    const progress = find(document, "progress");
    if (progress)
      progress.textContent = page > 0 ? fill(texts.progress, { page, pages: counted.length }) : "";
    const bar = find(document, "progress-bar") as HTMLProgressElement | null;
    if (bar) Object.assign(bar, { hidden: false, max: counted.length, value: page || counted.length });
    if (back) back.hidden = current() <= 0;
    if (next) next.hidden = current() >= views.length - 1;
  }

  function lock(article: HTMLElement): void {
    const view = model.views.get(article.dataset["view"] ?? "");
    const first = view && gate(model, state, view);
    article.toggleAttribute("data-locked", !!first);
    const body = find(article, "body");
    if (body) body.hidden = !!first;
    const note = make("p");
    if (first) {
      const [before = "", behind = ""] = (isLost(state, first) ? texts.lockedForever : texts.locked).split(
        "{title}",
      );
      note.append(before, make("a", first.title, { href: `#${first.id}` }), behind);
    }
    find(article, "lock")?.replaceChildren(...(first ? [note] : []));
  }

  function show(id: string, focus: boolean): void {
    const view = model.views.get(id) ?? views[0];
    if (!view) return;
    state.at = view.id;
    for (const article of articles) article.hidden = article.dataset["view"] !== view.id;
    const article = articles.find((one) => one.dataset["view"] === view.id);
    document.title = view.kind === "cover" ? title : `${view.title} – ${title}`;
    refresh();
    showCurrent();
    if (article) onShow(view, article);
    if (!focus || !article) return;
    window.scrollTo(0, 0);
    focusHeading();
  }

  return {
    show,
    refresh,
    go: (step) => {
      location.hash = views[current() + step]?.id ?? state.at;
    },
  };
}
