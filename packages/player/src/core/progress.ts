import type { PlayerItem, PlayerView } from "@kurswerk/format";
import type { Model, State } from "./model.ts";
import { shuffled } from "./random.ts";
import { score } from "./registry.ts";

export type Mark = "open" | "begun" | "done" | "locked";

/** What the platform is told: `passed` and `failed` only exist with graded quizzes. */
export interface Outcome {
  /** Everything that is required is done. */
  readonly complete: boolean;
  /** The share of the course that is done, 0..1. */
  readonly progress: number;
  readonly status: "incomplete" | "completed" | "passed" | "failed";
  /** 0..100, absent without graded quizzes. */
  readonly score?: number;
}

/** The questions that an attempt shows, in the author's order. */
function select(
  { salt }: State,
  { id, items = [], quiz }: PlayerView,
  number: number,
): readonly PlayerItem[] {
  const draw = quiz?.draw ?? items.length;
  if (draw >= items.length) return items;
  const chosen = new Set(shuffled(items.length, `${salt}/${id}/${number}`).slice(0, draw));
  return items.filter((_, index) => chosen.has(index));
}

/** Finished attempts of a quiz. */
export function tries(state: State, view: PlayerView): number {
  return state.quizzes.get(view.id)?.tries ?? 0;
}

/** The best result of a quiz in percent; -1 before the first one. */
export function best(state: State, view: PlayerView): number {
  return state.quizzes.get(view.id)?.best ?? -1;
}

/** The attempt that is shown, from 0: the one that ended last, as long as nobody has begun another. */
export function attempt(state: State, view: PlayerView): number {
  const last = tries(state, view) - 1;
  return last >= 0 && select(state, view, last).every((item) => state.replies.has(item.id)) ? last : last + 1;
}

/** The questions of the attempt that is shown. */
export function drawn(state: State, view: PlayerView): readonly PlayerItem[] {
  return select(state, view, attempt(state, view));
}

/** Points earned and points there are, over the questions of the current attempt. */
export function points(
  state: State,
  items: readonly PlayerItem[],
): { readonly earned: number; readonly total: number } {
  return {
    earned: items.reduce(
      (sum, item) => sum + item.points * (score(item, state.replies.get(item.id) ?? []) ?? 0),
      0,
    ),
    total: items.reduce((sum, item) => sum + item.points, 0),
  };
}

/** The result of the current attempt in percent, rounded. */
export function percent({ earned, total }: { readonly earned: number; readonly total: number }): number {
  return total === 0 ? 100 : Math.round((100 * earned) / total);
}

function isGraded(view: PlayerView): boolean {
  return view.quiz?.graded === true;
}

function passedQuiz(state: State, view: PlayerView): boolean {
  return best(state, view) >= (view.quiz?.passMark ?? 0);
}

/** True when a graded quiz can be taken once more. */
export function attemptLeft(state: State, view: PlayerView): boolean {
  return view.quiz?.attempts === undefined || tries(state, view) < view.quiz.attempts;
}

function isTaskDone(state: State, view: PlayerView): boolean {
  const task = state.tasks.get(view.id);
  return !!task?.declared && task.criteria.every(Boolean);
}

/** True for a view that has been done: seen, answered, passed or declared, as its kind asks. */
export function isDone(model: Model, state: State, id: string): boolean {
  const view = model.views.get(id);
  if (!view) return false;
  if (view.kind === "module")
    return entriesOf(model).every((one) => one.module !== id || isDone(model, state, one.id));
  if (view.kind === "task") return isTaskDone(state, view);
  if (view.kind !== "quiz") return state.seen.has(id);
  // Practice that was done once stays done, also when somebody tries a question again.
  return isGraded(view) ? passedQuiz(state, view) : state.seen.has(id);
}

/** True for a graded quiz that was not passed and cannot be taken again. */
export function isLost(state: State, view: PlayerView): boolean {
  return isGraded(view) && !passedQuiz(state, view) && !attemptLeft(state, view);
}

/** What must be done before a view opens, or `undefined` when it is open. */
export function gate(model: Model, state: State, view: PlayerView): PlayerView | undefined {
  const { after = "", module = "" } = view;
  const whole = view.id === module ? undefined : model.views.get(module);
  const first = model.views.get(after);
  return (whole && gate(model, state, whole)) ?? (first && !isDone(model, state, after) ? first : undefined);
}

/** The sign of a view in the table of contents. */
export function mark(model: Model, state: State, view: PlayerView): Mark {
  if (gate(model, state, view)) return "locked";
  if (isDone(model, state, view.id)) return "done";
  const touched = model.course.views.some(
    (one) =>
      (one.id === view.id || one.module === view.id) &&
      (state.seen.has(one.id) ||
        (one.items ?? []).some((item) => state.replies.has(item.id)) ||
        tries(state, one) > 0),
  );
  return touched ? "begun" : "open";
}

/** The mean of the graded quizzes, weighted by points, in percent; `undefined` without any. */
export function courseScore(
  model: Model,
  state: State,
  among: (view: PlayerView) => boolean = () => true,
): number | undefined {
  const quizzes = model.course.views.filter((view) => isGraded(view) && among(view));
  const weight = (view: PlayerView): number => points(state, drawn(state, view)).total;
  const total = quizzes.reduce((sum, view) => sum + weight(view), 0);
  if (total === 0) return undefined;
  return Math.round(
    quizzes.reduce((sum, view) => sum + weight(view) * Math.max(0, best(state, view)), 0) / total,
  );
}

/** Everything to do: pages, quizzes and tasks. */
export function entriesOf({ course }: Model): readonly PlayerView[] {
  return course.views.filter((view) => view.module && view.kind !== "module");
}

/** Status and score as they stand. */
export function outcome(model: Model, state: State): Outcome {
  const value = courseScore(model, state);
  const complete = model.course.require.every((id) => isDone(model, state, id));
  const parts = entriesOf(model);
  const done = parts.filter((view) => isDone(model, state, view.id)).length;
  const base = { complete, progress: complete ? 1 : Math.floor((99 * done) / parts.length) / 100 };
  if (value === undefined) return { ...base, status: complete ? "completed" : "incomplete" };
  if (complete && value >= model.course.passMark) return { ...base, status: "passed", score: value };
  const quizzes = model.course.views.filter(isGraded);
  const lost = quizzes.some((view) => isRequired(model, view) && isLost(state, view));
  const spent = complete && quizzes.every((view) => !attemptLeft(state, view) || best(state, view) === 100);
  return { ...base, status: lost || spent ? "failed" : "incomplete", score: value };
}

function isRequired(model: Model, view: PlayerView): boolean {
  return model.course.require.includes(view.id) || model.course.require.includes(view.module ?? "");
}

/** A learning objective with what serves it. */
export interface Goal {
  /** What platforms are told: unique in the course. */
  readonly id: string;
  readonly text: string;
  readonly views: readonly PlayerView[];
}

/** The objectives of a course that some content serves. */
export function goalsOf({ course }: Model): readonly Goal[] {
  return course.views.flatMap((module) =>
    (module.goals ?? []).flatMap(({ id, text, told = id }) => {
      const views = course.views.filter((view) => view.module === module.id && view.objectives?.includes(id));
      return views.length > 0 ? [{ id: told, text, views }] : [];
    }),
  );
}

/** How an objective stands. */
export interface GoalResult {
  readonly id: string;
  readonly text: string;
  readonly done: boolean;
  /** In percent; absent where no graded quiz serves it or none was taken. */
  readonly score?: number;
  readonly passed: boolean;
}

/** How each objective stands. */
export function goalResults(model: Model, state: State): readonly GoalResult[] {
  return goalsOf(model).map(({ id, text, views }) => {
    const done = views.every((view) => isDone(model, state, view.id));
    const tried = views.some((view) => isGraded(view) && tries(state, view) > 0);
    const score = tried ? courseScore(model, state, (view) => views.includes(view)) : undefined;
    const passed = views.every((view) => !isGraded(view) || passedQuiz(state, view));
    return { id, text, done, passed, ...(score === undefined ? {} : { score }) };
  });
}
