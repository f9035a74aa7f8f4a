import type { PlayerView } from "@kurswerk/format";
import type { App } from "./app.ts";
import { fill, find, make, verdict } from "./dom.ts";
import { courseScore, entriesOf, gate, goalsOf, isDone, outcome, tries } from "./progress.ts";

/** The results page: score against the pass mark, modules and objectives in words and bars, what is open, what is stored. */
export function results(app: App, article: HTMLElement): void {
  const { model, state, texts } = app;
  const { course } = model;
  const parts: HTMLElement[] = [];
  const { status, score } = outcome(model, state);
  if (score === undefined) parts.push(make("p", texts.resultsNoScore));
  else {
    const said = status === "passed" ? texts.passed : status === "failed" ? texts.failed : texts.notPassed;
    if (score > 0 || status === "failed") parts.push(verdict(said, status === "passed"));
    parts.push(
      bar(`${texts.resultsScore}: ${score} %`, score),
      make("p", fill(texts.passMark, { mark: course.passMark })),
    );
  }

  const modules = course.views.filter((view) => view.kind === "module");
  parts.push(make("h2", texts.resultsModules));
  for (const module of modules)
    parts.push(
      share(
        module.title,
        entriesOf(model).filter((view) => view.module === module.id),
      ),
    );

  const goals = goalsOf(model);
  if (goals.length > 0)
    parts.push(make("h2", texts.resultsObjectives), ...goals.map((goal) => share(goal.text, goal.views)));

  const open = entriesOf(model).filter((view) => !isDone(model, state, view.id));
  parts.push(make("h2", texts.resultsOpen));
  if (open.length === 0) parts.push(make("p", texts.resultsAllDone));
  else parts.push(list(open));
  parts.push(make("p", texts.stored[app.stores() ? app.lms.keeper : "nowhere"], { "data-stored": "" }));
  find(article, "results")?.replaceChildren(...parts);

  function share(title: string, views: readonly PlayerView[]): HTMLElement {
    const done = views.filter((view) => isDone(model, state, view.id));
    const count = done.filter((view) => view.task).length;
    const declared = count > 0 ? ` (${fill(texts.declared, { count })})` : "";
    const tested = views.some((view) => tries(state, view) > 0)
      ? `, ${texts.resultsScore}: ${courseScore(model, state, (view) => views.includes(view))} %`
      : "";
    const row = bar(title, (100 * done.length) / (views.length || 1));
    row.append(make("p", fill(texts.doneOf, { done: done.length, total: views.length }) + declared + tested));
    return row;
  }

  function list(views: readonly PlayerView[]): HTMLElement {
    const items = views.map((view) => {
      const item = make("li");
      item.append(make("a", view.title, { href: `#${view.id}` }));
      if (gate(model, state, view)) item.append(` (${texts.states.locked})`);
      return item;
    });
    const element = make("ul");
    element.append(...items);
    return element;
  }
}

function bar(label: string, value: number): HTMLElement {
  const row = make("div", "", { "data-bar": "" });
  row.append(
    make("p", label),
    make("progress", "", { max: "100", value: String(Math.round(value)), "aria-hidden": "true" }),
  );
  return row;
}
