import type { CompetenceTexts, PlayerCompetence, PlayerView } from "@kurswerk/format";
import type { App } from "./app.ts";
import { fill, find, findAll, make } from "./dom.ts";
import { courseScore, isDone, tries } from "./progress.ts";

/** The page of competences: what was read, practised and tested for each, and how learners saw themselves then and now. */
export function competences(app: App, { competences: shown }: PlayerView, article: HTMLElement): void {
  if (!shown) return;
  const { words, list } = shown;
  for (const [at, one] of list.entries()) {
    const place = find(article, `competence="${at}"`);
    if (place) find(place, "reached")?.replaceChildren(...reached(app, words, one));
  }
  const print = find(article, "print");
  if (!print?.hidden) return;
  // The first time only: without a script, and on paper, objectives stand open.
  const folds = [...article.querySelectorAll<HTMLDetailsElement>("section > details")];
  for (const fold of folds) fold.open = false;
  print.hidden = false;
  print.addEventListener("click", () => {
    article.dataset["printView"] = "";
    for (const fold of folds) fold.open = true;
    window.print();
    delete article.dataset["printView"];
  });
}

function reached(
  app: App,
  words: CompetenceTexts,
  { views: ids, self, rubrics }: PlayerCompetence,
): HTMLElement[] {
  const { model, state } = app;
  const views = ids.flatMap((id) => model.views.get(id) ?? []);
  const done = (some: readonly PlayerView[]): number =>
    some.filter((view) => isDone(model, state, view.id)).length;
  const of = (kind: string): PlayerView[] => views.filter((view) => view.kind === kind);
  const [pages, tasks] = [of("page"), of("task")];
  const tests = views.filter((view) => view.quiz?.graded);
  const practice = views
    .filter((view) => !view.quiz?.graded)
    .flatMap((view) => view.items ?? [])
    .filter((item) => item.kind !== "self-assessment");
  const answered = practice.filter((item) => state.replies.has(item.id)).length;
  const table = make("dl");
  const row = (name: string, total: number, ...said: readonly (HTMLElement | string)[]): void => {
    if (total === 0) return;
    const group = make("div");
    const what = make("dd");
    what.append(...said);
    group.append(make("dt", name), what);
    table.append(group);
  };
  const count = (text: string, some: number, total: number): string => fill(text, { done: some, total });
  row(words.reading, pages.length, count(words.pagesOf, done(pages), pages.length));
  row(words.practised, practice.length, count(words.questionsOf, answered, practice.length));
  row(words.tests, tests.length, ...tested(app, words, tests, done(tests)));
  row(words.making, tasks.length, count(words.tasksOf, done(tasks), tasks.length));
  const own = [
    ...self.map((chain) => assessed(app, words, chain)),
    ...rubrics.flatMap(([task, at]) => judged(app, words, task, at)),
  ];
  row(words.self, own.length, ...own);
  const open = views.filter((view) => !isDone(model, state, view.id));
  if (open.length > 0) return [table, rest(words, open)];
  return views.length > 0 ? [table, make("p", words.allDone)] : [table];
}

/** What is not done yet, each a link; folded, because the page of results lists it, too. */
function rest(words: CompetenceTexts, open: readonly PlayerView[]): HTMLElement {
  const links = make("ul");
  for (const view of open) {
    const item = make("li");
    item.append(make("a", view.title, { href: `#${view.id}` }));
    links.append(item);
  }
  const folded = make("details");
  folded.append(make("summary", fill(words.open, { count: open.length })), links);
  return folded;
}

/** How the tests stand, in words, and as a bar beside them. */
function tested(
  { model, state }: App,
  words: CompetenceTexts,
  tests: readonly PlayerView[],
  passed: number,
): (HTMLElement | string)[] {
  if (!tests.some((view) => tries(state, view) > 0)) return [words.testUntried];
  const percent = courseScore(model, state, (view) => tests.includes(view)) ?? 0;
  const verdict =
    tests.length > 1
      ? fill(words.testsOf, { done: passed, total: tests.length })
      : passed
        ? words.testPassed
        : words.testOpen;
  return [
    `${verdict}, ${fill(words.points, { percent })}`,
    make("progress", "", { max: "100", value: String(percent), "aria-hidden": "true" }),
  ];
}

/** A line of one's own judgement: what it is about, then what was chosen. */
function line(about: string | null | undefined, said: readonly string[]): HTMLElement {
  const element = make("p", about ?? "");
  element.append(...said.map((text) => make("span", text, { class: "line" })));
  return element;
}

function levelText(words: CompetenceTexts, names: readonly Element[], chosen: number): string {
  const level = names[chosen]?.textContent ?? "";
  return fill(words.level, { level, number: chosen + 1, of: names.length });
}

/** How learners judged their work by a criterion of a task, once they have. */
function judged({ state }: App, words: CompetenceTexts, task: string, row: number): HTMLElement[] {
  const chosen = state.tasks.get(task)?.rubric[row] ?? -1;
  const radios = findAll(document.getElementById(task) ?? document, `rubric="${row}"`);
  const criterion = radios[0]?.closest("fieldset");
  if (!criterion || chosen < 0) return [];
  const names = radios.flatMap((radio) => radio.closest("label")?.querySelector("strong") ?? []);
  return [line(criterion.querySelector("legend")?.textContent, [levelText(words, names, chosen)])];
}

/** What a statement says, and the level chosen at first and now. */
function assessed(
  { state }: App,
  words: CompetenceTexts,
  chain: PlayerCompetence["self"][number],
): HTMLElement {
  let about: string | null | undefined;
  const [first, ...later] = chain.map(([question, row]) => {
    const section = find(document, `item="${question}"`);
    const statement = section && find(section, `statement="${row}"`);
    about = statement?.querySelector("legend")?.textContent ?? about;
    const chosen = state.replies.get(question)?.[row];
    return !statement || chosen === undefined
      ? undefined
      : levelText(words, findAll(statement, "text"), chosen);
  });
  const now = later.filter(Boolean).pop();
  const said = [
    ...(first ? [chain.length > 1 ? fill(words.first, { level: first }) : first] : []),
    ...(now ? [fill(words.now, { level: now })] : []),
  ];
  return line(about, said.length > 0 ? said : [words.unassessed]);
}
