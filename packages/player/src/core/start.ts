import type { PlayerCourse, PlayerTexts } from "@kurswerk/format";
import { attempt } from "../attempt.ts";
import type { Lms, Trouble } from "../lms/lms.ts";
import { decode } from "../state/decode.ts";
import { encode } from "../state/encode.ts";
import { textIds } from "../state/keys.ts";
import type { App } from "./app.ts";
import { dialogs } from "./dialogs.ts";
import { fill, find, focusHeading, make } from "./dom.ts";
import { keeper } from "./keeper.ts";
import { freshState, type Model, model as modelOf } from "./model.ts";
import { navigation } from "./navigation.ts";
import { gate, goalResults, outcome } from "./progress.ts";
import { questions } from "./question.ts";
import { quiz } from "./quiz.ts";
import { registry } from "./registry.ts";
import { results } from "./results.ts";
import { whenSeen } from "./seen.ts";

/** Brings the page to life once its HTML stands and the platform has answered. */
export async function start(course: PlayerCourse): Promise<void> {
  const lms = registry.lms?.(course);
  if (!lms) return;
  const { texts } = course;
  const model = modelOf(course);
  document.documentElement.className = "js";
  const salt = Math.floor(Math.random() * 4096);
  const state = freshState(course, salt);
  let trouble: Trouble | undefined;
  let ready = false;
  let stores = false;

  const save = keeper(
    lms,
    () => ({
      state: encode(model, state),
      at: state.at,
      outcome: outcome(model, state),
      goals: () => goalResults(model, state),
    }),
    showSaved,
  );
  const app: App = {
    model,
    state,
    texts,
    lms,
    stores: () => stores && trouble !== "refused",
    room: () => roomFor(model, lms),
    announce: (text) => {
      const region = find(document, "announce");
      if (region) region.textContent = text;
    },
    changed: (interaction) => {
      pages.refresh();
      if (ready && stores) save.later(interaction);
    },
    go: (id) => {
      location.hash = id;
    },
    next: () => pages.go(1),
  };
  let stopSeeing = (): void => {};
  const pages = navigation(app, (view, article) => {
    stopSeeing();
    if (view.kind === "results") results(app, article);
    registry.page?.(app, view, article);
    if (view.kind !== "quiz" && !gate(model, state, view) && !state.seen.has(view.id)) {
      stopSeeing = whenSeen(article, () => {
        state.seen.add(view.id);
        app.changed();
      });
    }
  });
  const windows = dialogs(app);
  const address = (): string => attempt(() => decodeURIComponent(location.hash.slice(1))) || "cover";
  // Until the platform answers, the course can be read; then it opens where the learner left.
  pages.show(address(), false);
  listen();

  const saved = await lms.load();
  const shown = state.at;
  trouble = saved.trouble;
  const decoded = decode(model, saved.state, salt);
  Object.assign(state, decoded.state);
  if (decoded.trouble) notice(decoded.trouble);
  stores = !trouble || trouble in texts.reasons;
  if (stores) showSaved(trouble);
  else notice(trouble as keyof PlayerTexts["notices"]);
  bind(app);
  ready = true;

  const leave = (): void => {
    if (stores) save.now();
    lms.close();
  };
  const secure = (): void => {
    if (!stores) return;
    save.now();
    lms.commit();
  };
  window.addEventListener("pagehide", leave);
  // Somebody may still decide to stay: the session goes on.
  window.addEventListener("beforeunload", secure);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") secure();
  });
  // A page that comes back from the browser's cache has ended its session: it must start a new one.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) lms.revive();
  });

  // Who has gone somewhere meanwhile stays there.
  const at = address() === "cover" ? state.at : shown;
  if (at !== "cover") history.replaceState(null, "", `#${at}`);
  // The browser would scroll to the address by itself, and hide the heading behind the frame.
  history.scrollRestoration = "manual";
  pages.show(at, at !== "cover");
  requestAnimationFrame(() => window.scrollTo(0, 0));

  function listen(): void {
    window.addEventListener("hashchange", () => {
      windows.close();
      const id = address();
      const inside = document.getElementById(id)?.closest<HTMLElement>("article[data-view]");
      if (model.views.has(id)) pages.show(id, true);
      else if (inside) {
        pages.show(inside.dataset["view"] ?? "cover", false);
        document.getElementById(id)?.scrollIntoView();
      }
      if (model.views.has(id)) app.changed();
    });
    find(document, "back")?.addEventListener("click", () => pages.go(-1));
    find(document, "next")?.addEventListener("click", () => pages.go(1));
    find(document, "skip")?.addEventListener("click", (event) => {
      event.preventDefault();
      focusHeading();
    });
  }

  function notice(name: keyof PlayerTexts["notices"]): void {
    find(document, "notice")?.append(make("p", texts.notices[name]));
  }

  function showSaved(how: Trouble | undefined | "saving"): void {
    const region = find(document, "save");
    if (!region) return;
    if (how !== "saving") trouble = how;
    region.dataset["save"] = how === "saving" ? "saving" : how ? "failed" : "saved";
    region.textContent =
      how === "saving"
        ? texts.saving
        : how
          ? fill(texts.notSaved, { reason: texts.reasons[how as keyof PlayerTexts["reasons"]] })
          : texts.saved;
  }
}

/** Ties questions, quizzes and tasks to their articles. One that fails must not take the others with it. */
function bind(app: App): void {
  for (const view of app.model.course.views) {
    const article = document.getElementById(view.id);
    if (!article) continue;
    try {
      if (view.kind === "quiz") quiz(app, view, article);
      else if (view.kind === "task") registry.task?.(app, view, article);
      else for (const one of questions(app, view, article, () => {})) one.refresh();
    } catch (error) {
      console.error(error);
    }
  }
}

/** What each text of a learner may take, in encoded characters: what the rest of the state leaves, shared. */
function roomFor(model: Model, lms: Lms): number {
  return Math.floor((lms.room - model.course.stateSize) / Math.max(1, textIds(model).length));
}
