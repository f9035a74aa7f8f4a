import type { PlayerItem } from "@kurswerk/format";
import type { Marks, Model, State, TaskState } from "../core/model.ts";
import { hash } from "../core/random.ts";
import { bits, digits, groups } from "./alphabet.ts";
import { seenGroups, shortKey, taskName, textIds } from "./keys.ts";
import { encodeText } from "./text.ts";

/** Begins every state; a later format begins otherwise. */
export const version = "K1";

/** Four characters that show whether a state arrived as it was sent. */
export function checksum(text: string): string {
  return digits(hash(text) % 64 ** 4, 4);
}

/**
 * The state as ASCII text: version, checksum, then parts divided by dots.
 * Course and page; seen pages per module; quizzes; answers; tasks; then texts, a part each.
 */
export function encode(model: Model, state: State): string {
  const { course } = model;
  const parts = [
    shortKey(course.id) + digits(state.salt, 2) + shortKey(state.at),
    seenGroups(model)
      .map(({ name, ids }) => {
        const seen = ids.filter((id) => state.seen.has(id)).map(shortKey);
        return seen.length > 0 ? shortKey(name) + digits(seen.length, 2) + seen.join("") : "";
      })
      .join(""),
    [...state.quizzes]
      .filter(([, quiz]) => quiz.tries > 0)
      .map(([id, quiz]) => shortKey(id) + digits(Math.min(quiz.tries, 63), 1) + digits(quiz.best + 1, 2))
      .join(""),
    model.items.map((item) => answerOf(item, state.replies.get(item.id))).join(""),
    course.views.map((view) => taskOf(taskName(view), state.tasks.get(view.id))).join(""),
    ...textIds(model).flatMap((id) => textOf(id, state.texts.get(id))),
  ];
  const body = parts.join(".");
  return version + checksum(body) + body;
}

function answerOf(item: PlayerItem, marks: Marks | undefined): string {
  return marks ? shortKey(item.id + item.hash) + (item.wide ? groups : bits)(marks) : "";
}

function textOf(id: string, text: string | undefined): readonly string[] {
  return text ? [shortKey(id) + encodeText(text)] : [];
}

function taskOf(name: string, task: TaskState | undefined): string {
  if (!task) return "";
  const flags = [task.safety, task.declared, ...task.criteria, ...task.steps];
  if (!flags.some(Boolean) && task.role < 0 && task.rubric.every((level) => level < 0)) return "";
  return shortKey(name) + bits(flags) + groups([task.role, ...task.rubric].map((value) => value + 1));
}
