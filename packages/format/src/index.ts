export { addressWithin } from "./address-within.ts";
export { byModule } from "./by-module.ts";
export type { Aim, AimLevel, Competence } from "./competence.ts";
export type {
  CompiledAsset,
  CompiledCourse,
  Delivery,
  Entry,
  Module,
  Objective,
  PageEntry,
  QuizEntry,
  TaskEntry,
  Term,
  Theme,
} from "./course.ts";
export type { Facts, Kursnet, Labelled } from "./facts.ts";
export type { Html, InlineHtml, Written } from "./hast.ts";
export type {
  Area,
  ChoiceItem,
  FreeTextItem,
  Gap,
  GapTextItem,
  HotspotItem,
  Item,
  ItemKind,
  MarkWordsItem,
  MatchingItem,
  NumericItem,
  Option,
  OrderingItem,
  SelfAssessmentItem,
  Statement,
} from "./item.ts";
export { type FileTree, type MediaRef, type Package, packageName } from "./package.ts";
export type {
  PlayerChoice,
  PlayerCompetence,
  PlayerCourse,
  PlayerFreeText,
  PlayerGapText,
  PlayerGoal,
  PlayerItem,
  PlayerMarkWords,
  PlayerMatching,
  PlayerNumeric,
  PlayerOrdering,
  PlayerQuiz,
  PlayerSelfAssessment,
  PlayerTask,
  PlayerView,
  ViewKind,
} from "./player-course.ts";
export { reflectionRoom, stateBound, textCount } from "./state-bound.ts";
export type { Assets, LmsDriver, PlayerSegments, Target } from "./target.ts";
export type { ActionPhase, Check, Role, Rubric, Safety, Task, TaskPhase } from "./task.ts";
export type { CompetenceTexts, PlayerTexts } from "./texts.ts";
export { uuid } from "./uuid.ts";
