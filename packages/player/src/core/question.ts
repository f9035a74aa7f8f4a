import type { PlayerItem, PlayerView } from "@kurswerk/format";
import type { App } from "./app.ts";
import { button, find, findAll, make } from "./dom.ts";
import { later } from "./later.ts";
import { attempt, attemptLeft, drawn } from "./progress.ts";
import { shuffled } from "./random.ts";
import { registry, score } from "./registry.ts";

/** A question on the page: its controls, and how to bring it up to date. */
export interface Question {
  readonly item: PlayerItem;
  /** Draws the question as the state has it; a new attempt empties it. */
  refresh(): void;
}

/** Brings a question to life: check, feedback, hint, another try. */
export function question(
  app: App,
  view: PlayerView,
  item: PlayerItem,
  section: HTMLElement,
  onChecked: () => void,
): Question {
  const { texts, state } = app;
  const kind = registry.kinds.get(item.kind);
  if (!kind) throw new Error(item.kind);
  const settled = later(() => app.changed());
  const controls = kind.bind(section, item, {
    texts,
    language: app.model.course.language,
    announce: app.announce,
    touched: ready,
    marks: (id) => state.replies.get(id),
    text: () => state.texts.get(item.id) ?? "",
    keep: (text) => {
      state.texts.set(item.id, text);
      settled();
    },
    room: app.room(),
    remark: (marks) => {
      state.replies.set(item.id, marks);
      app.changed();
    },
  });
  const graded = view.quiz?.graded === true;
  const actions = make("div", "", { "data-actions": "" });
  const feedback = make("div", "", { "data-feedback": "", tabindex: "-1" });
  const why = make("span", texts[kind.why], { "data-why": "", id: `${item.id}/why` });
  const check = button(kind.score ? texts.check : texts.done, submit);
  const again = button(texts.again, retry, { class: "secondary" });
  const next = button(texts.next, forward);
  actions.append(check, again, next);
  if (item.hint) actions.append(button(texts.hint, showHint, { class: "secondary", "data-hint": "" }));
  actions.append(why);
  section.append(actions, feedback);
  for (const event of ["input", "change"]) section.addEventListener(event, ready);
  section.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement && event.target.type === "text")
      submit();
  });

  function ready(): void {
    const given = controls.read() !== undefined;
    check.setAttribute("aria-disabled", String(!given));
    check.setAttribute("aria-describedby", given ? "" : why.id);
    why.hidden = given || state.replies.has(item.id);
  }

  function submit(): void {
    const answer = controls.read();
    if (!answer || state.replies.has(item.id)) {
      app.announce(why.textContent ?? "");
      return;
    }
    state.replies.set(item.id, answer.marks);
    draw();
    // The button is gone: the focus goes to what came instead, and nothing moves under the finger.
    feedback.focus({ preventScroll: true });
    app.announce(
      findAll(section, "option-feedback")
        .map((note) => note.textContent)
        .join(" "),
    );
    const earned = score(item, answer.marks);
    app.changed({
      id: item.id,
      response: answer.response,
      result: earned === undefined ? "neutral" : earned === 1 ? "right" : "wrong",
      text: find(section, "stem")?.textContent ?? "",
    });
    onChecked();
  }

  function retry(): void {
    state.replies.delete(item.id);
    refresh();
    find(section, "input")?.focus();
  }

  /** To the next question of this page, or to the next page. */
  function forward(): void {
    const all = findAll(section.closest("article") as HTMLElement, "item").filter((one) => !one.hidden);
    const following = all[all.indexOf(section) + 1];
    if (!following) return app.next();
    following.scrollIntoView();
    find(following, "input")?.focus({ preventScroll: true });
  }

  function showHint(): void {
    feedback.replaceChildren(panel("hint", texts.hint, item.hint));
  }

  /** Shows a checked answer, or the open question. */
  function draw(): void {
    const marks = state.replies.get(item.id);
    delete section.dataset["result"];
    check.hidden = marks !== undefined;
    again.hidden = true;
    next.hidden = marks === undefined;
    const hint = find(actions, "hint");
    if (hint) hint.hidden = marks !== undefined;
    if (marks) {
      const earned = score(item, marks);
      const result =
        earned === undefined ? "noted" : earned === 1 ? "right" : earned > 0 ? "partly" : "wrong";
      const fine = earned === undefined || earned === 1;
      again.hidden = graded || earned === 1;
      section.dataset["result"] = result;
      // As long as there is another attempt, the solution stays a secret.
      const open = fine || (graded && !attemptLeft(state, view));
      controls.show(marks, open);
      feedback.replaceChildren(panel(result, texts[result], fine ? item.right : item.wrong));
      if (item.solution && open) feedback.append(panel("solution", texts.solution, item.solution));
    }
    ready();
  }

  function refresh(): void {
    controls.reset();
    feedback.textContent = "";
    section.hidden = !drawn(state, view).includes(item);
    if (view.quiz?.shuffle !== false || item.kind === "ordering")
      controls.arrange?.((length) => shuffled(length, `${state.salt}/${item.id}/${attempt(state, view)}`));
    draw();
  }

  return { item, refresh };
}

/** A word that says what it is, and the author's text. */
function panel(result: string, word: string, html: string | undefined): HTMLElement {
  const element = make("div", "", { "data-panel": result });
  element.append(make("p", word, { "data-verdict": "" }));
  if (html) element.insertAdjacentHTML("beforeend", html);
  return element;
}

/** The questions of a view, bound to their sections. */
export function questions(
  app: App,
  view: PlayerView,
  article: HTMLElement,
  onChecked: () => void,
): Question[] {
  const sections = findAll(article, "item");
  return (view.items ?? []).flatMap((item) => {
    const section = sections.find((one) => one.dataset["item"] === item.id);
    return section ? [question(app, view, item, section, onChecked)] : [];
  });
}
