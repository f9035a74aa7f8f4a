import { freshState, type Model, type State } from "../core/model.ts";
import { checksum, version } from "./encode.ts";
import { byKey, seenGroups, shortKey, taskName, textIds } from "./keys.ts";
import { reader, unpacked } from "./reader.ts";
import { decodeText } from "./text.ts";

/** What came back: the state as far as it fits, and whether something did not. */
export interface Decoded {
  readonly state: State;
  readonly trouble?: "damaged" | "renewed";
}

/**
 * Reads a saved state. What was cut off, escaped or belongs to another course is `damaged` and gives a fresh state;
 * what no longer fits because the course has changed is left out and reported as `renewed`.
 */
export function decode(model: Model, saved: string, salt: number): Decoded {
  const fresh = freshState(model.course, salt);
  const body = saved.slice(version.length + 4);
  if (saved === "") return { state: fresh };
  if (saved !== version + checksum(body) + body || !body.startsWith(shortKey(model.course.id)))
    return { state: fresh, trouble: "damaged" };
  try {
    return read(model, body, fresh);
  } catch {
    return { state: freshState(model.course, salt), trouble: "damaged" };
  }
}

function read(model: Model, body: string, state: State): Decoded {
  const [head = "", seen = "", quizzes = "", answers = "", tasks = "", ...texts] = body.split(".");
  let changed = false;
  /** The next thing of that key, in the order of the course. */
  const taker = <T>(things: readonly T[], nameOf: (thing: T) => string): ((key: string) => T | undefined) => {
    const map = byKey(things, nameOf);
    return (key) => {
      const found = map.get(key)?.shift();
      if (found === undefined) changed = true;
      return found;
    };
  };

  const first = reader(head);
  first.take(2);
  state.salt = first.number(2);
  const at = first.take(2);
  state.at = model.course.views.find((view) => shortKey(view.id) === at)?.id ?? "cover";

  const pages = reader(seen);
  for (const next = taker(seenGroups(model), (group) => group.name); pages.more(); ) {
    const page = taker(next(pages.take(2))?.ids ?? [], (id) => id);
    for (let count = pages.number(2); count > 0; count -= 1) state.seen.add(page(pages.take(2)) ?? "");
  }
  const tests = reader(quizzes);
  for (const next = taker([...state.quizzes], ([id]) => id); tests.more(); ) {
    const quiz = next(tests.take(2))?.[1] ?? { tries: 0, best: 0 };
    quiz.tries = tests.number(1);
    quiz.best = tests.number(2) - 1;
  }
  const given = reader(answers);
  for (const next = taker(model.items, (item) => item.id + item.hash); given.more(); ) {
    const item = next(given.take(2));
    const values = given.groups();
    if (item) {
      state.replies.set(item.id, fitted(item.wide ? values : unpacked(values), item.marks));
    }
  }
  const done = reader(tasks);
  for (
    const next = taker(
      model.course.views.filter((view) => view.task),
      taskName,
    );
    done.more();
  ) {
    const task = state.tasks.get(next(done.take(2))?.id ?? "");
    const [safety, declared, ...flags] = unpacked(done.groups());
    const [role = 0, ...levels] = done.groups();
    if (!task) continue;
    const { length } = task.criteria;
    task.safety = !!safety;
    task.declared = !!declared;
    task.criteria = fitted(flags, length).map(Boolean);
    task.steps = fitted(flags.slice(length), task.steps.length).map(Boolean);
    task.role = role - 1;
    task.rubric = task.rubric.map((_, row) => (levels[row] ?? 0) - 1);
  }
  const next = taker(textIds(model), (id) => id);
  for (const text of texts) {
    const id = next(text.slice(0, 2));
    if (id !== undefined) state.texts.set(id, decodeText(text.slice(2)));
  }
  return changed ? { state, trouble: "renewed" } : { state };
}

function fitted(values: readonly number[], length: number): number[] {
  return Array.from({ length }, (_, index) => values[index] ?? 0);
}
