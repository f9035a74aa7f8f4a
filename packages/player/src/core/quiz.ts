import type { PlayerView } from "@kurswerk/format";
import type { App } from "./app.ts";
import { button, fill, find, focusHeading, make, verdict } from "./dom.ts";
import { attempt, attemptLeft, best as bestOf, drawn, percent, points } from "./progress.ts";
import { questions } from "./question.ts";

/** A quiz: how far one is, the result after the last question, another attempt. */
export function quiz(app: App, view: PlayerView, article: HTMLElement): void {
  const { state, texts } = app;
  const { graded = false, passMark = 0, attempts } = view.quiz ?? {};
  const top = find(article, "quiz");
  const bottom = make("div", "", { "data-quiz-result": "", role: "status" });
  find(article, "items")?.after(bottom);
  const all = questions(app, view, article, checked);

  const answered = (): number => drawn(state, view).filter((item) => state.replies.has(item.id)).length;
  const isOver = (): boolean => answered() === drawn(state, view).length;

  function checked(): void {
    const record = state.quizzes.get(view.id);
    if (isOver()) {
      if (graded && record) {
        record.best = Math.max(record.best, percent(points(state, drawn(state, view))));
        record.tries += 1;
        if (!attemptLeft(state, view)) for (const one of all) one.refresh();
      }
      state.seen.add(view.id);
      app.changed();
    }
    draw();
  }

  function another(): void {
    for (const item of view.items ?? []) state.replies.delete(item.id);
    for (const one of all) one.refresh();
    draw();
    app.changed();
    focusHeading();
    window.scrollTo(0, 0);
  }

  function draw(): void {
    const lines = [graded ? fill(texts.passMark, { mark: passMark }) : texts.practice];
    const number = attempt(state, view) + 1;
    if (graded)
      lines.push(
        fill(attempts === undefined ? texts.attempt : texts.attemptOf, { number, of: attempts ?? 0 }),
      );
    lines.push(fill(texts.answered, { done: answered(), total: drawn(state, view).length }));
    top?.replaceChildren(...lines.map((line) => make("p", line)));
    bottom.replaceChildren(...result());
  }

  function result(): HTMLElement[] {
    const best = bestOf(state, view);
    if (!isOver()) return graded && best >= 0 ? [make("p", fill(texts.best, { percent: best }))] : [];
    const earned = points(state, drawn(state, view));
    const value = percent(earned);
    const round = (amount: number): string =>
      (Math.round(amount * 100) / 100).toLocaleString(app.model.course.language);
    const lines = [
      make(
        "p",
        fill(texts.result, { points: round(earned.earned), total: round(earned.total), percent: value }),
      ),
    ];
    if (!graded) return lines;
    const passed = best >= passMark;
    const left = attemptLeft(state, view);
    if (best > value) lines.push(make("p", fill(texts.best, { percent: best })));
    if (!left) lines.push(make("p", texts.noAttempts));
    else if (best < 100) lines.push(button(texts.newAttempt, another, { class: passed ? "secondary" : "" }));
    return [verdict(passed ? texts.passed : left ? texts.notPassed : texts.failed, passed), ...lines];
  }

  for (const one of all) one.refresh();
  draw();
}
