export type {
  Bloom,
  ContentGroup,
  ContentItem,
  CourseFile,
  GlossaryFile,
  GlossaryTerm,
  MediaFile,
  MediaRecord,
  ModuleFile,
  Objective,
  PageFront,
  Person,
  Phase,
  Provider,
  QuizFront,
  RubricFile,
  Safety,
  TaskFront,
  ThemeFile,
  Workload,
} from "./generated/types.ts";
export type {
  AssetNode,
  ContentNode,
  CourseNode,
  EntryNode,
  GlossaryNode,
  ModuleNode,
  ObjectiveNode,
  PageNode,
  QuizNode,
  RubricNode,
} from "./nodes/course.ts";
export type { FileNode } from "./nodes/file.ts";
export type {
  ContainerName,
  ContainerNode,
  EmbedNode,
  GapNode,
  LangNode,
  QuestionBlock,
  TermNode,
  VariableNode,
} from "./nodes/markdown.ts";
export {
  type ChoiceNode,
  type GapTextNode,
  type OptionNode,
  type QuestionKind,
  type QuestionNode,
  questionKinds,
} from "./nodes/question.ts";
export {
  type ActionPhase,
  actionPhases,
  type CheckNode,
  type PhaseNode,
  type RoleNode,
  type TaskNode,
} from "./nodes/task.ts";
export type { RichText } from "./nodes/text.ts";
export type { MediaSource, Source, TextSource } from "./source.ts";
