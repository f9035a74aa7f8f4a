import type { PlayerCourse, PlayerItem, PlayerView } from "@kurswerk/format";

/**
 * What a learner did with a question: per option or word 1 when chosen, per gap 1 when right;
 * per row, place or statement the number of what was chosen.
 */
export type Marks = readonly number[];

export interface QuizState {
  /** Finished attempts. */
  tries: number;
  /** Best result in percent; -1 before the first one. */
  best: number;
}

export interface TaskState {
  criteria: boolean[];
  steps: boolean[];
  safety: boolean;
  declared: boolean;
  /** -1 before one is chosen. */
  role: number;
  /** Chosen level per criterion, -1 for none. */
  rubric: number[];
}

/** Everything that is remembered of a learner. */
export interface State {
  /** The current view. */
  at: string;
  /** A random number of the learner, so that shuffling differs between people and stays the same for one. */
  salt: number;
  seen: Set<string>;
  /** Checked answers of practice questions and of the current attempt of a graded quiz, by question id. */
  replies: Map<string, Marks>;
  /** Texts of the learner's own, by the id of a question or a task. */
  texts: Map<string, string>;
  quizzes: Map<string, QuizState>;
  tasks: Map<string, TaskState>;
}

/** A course with its views and questions by id. */
export interface Model {
  readonly course: PlayerCourse;
  readonly views: ReadonlyMap<string, PlayerView>;
  readonly items: readonly PlayerItem[];
}

/** Looks up what the parts of the player need. */
export function model(course: PlayerCourse): Model {
  return {
    course,
    views: new Map(course.views.map((view) => [view.id, view])),
    items: course.views.flatMap((view) => view.items ?? []),
  };
}

/** The state of somebody who just came. */
export function freshState(course: PlayerCourse, salt: number): State {
  return {
    at: "cover",
    salt,
    seen: new Set(),
    replies: new Map(),
    texts: new Map(),
    quizzes: new Map(course.views.flatMap((view) => (view.quiz ? [[view.id, { tries: 0, best: -1 }]] : []))),
    tasks: new Map(course.views.flatMap((view) => (view.task ? [[view.id, freshTask(view)]] : []))),
  };
}

function freshTask({ task }: PlayerView): TaskState {
  return {
    criteria: (task?.criteria ?? []).map(() => false),
    steps: (task?.steps ?? []).map(() => false),
    safety: false,
    declared: false,
    role: -1,
    rubric: Array.from({ length: task?.rubric?.criteria ?? 0 }, () => -1),
  };
}
