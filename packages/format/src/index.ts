export type {
  CompiledAsset,
  CompiledCourse,
  Entry,
  Module,
  Objective,
  PageEntry,
  QuizEntry,
  TaskEntry,
  Term,
  Theme,
} from "./course.ts";
export type { Html, InlineHtml, Written } from "./hast.ts";
export type { ChoiceItem, Gap, GapTextItem, Item, ItemKind, Option } from "./item.ts";
export type { FileTree, MediaRef, Package } from "./package.ts";
export type {
  PlayerChoice,
  PlayerCourse,
  PlayerGapText,
  PlayerItem,
  PlayerQuiz,
  PlayerTask,
  PlayerView,
  ViewKind,
} from "./player-course.ts";
export { reflectionRoom, stateBound } from "./state-bound.ts";
export type { Assets, LmsDriver, PlayerSegments, Target } from "./target.ts";
export type { ActionPhase, Check, Role, Rubric, Safety, Task, TaskPhase } from "./task.ts";
export type { PlayerTexts } from "./texts.ts";
