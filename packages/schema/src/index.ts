export { check, isObject } from "./check/check.ts";
export { isId } from "./check/forms.ts";
export { normalize } from "./check/normalize.ts";
export { below, type ShapeProblem } from "./check/problem.ts";
export { shapeAt } from "./check/shape-at.ts";
export type { Explained, Key, Shape, TextForm } from "./declare/shape.ts";
export { type Directive, directives, type QuestionPart, questionParts } from "./directives.ts";
export { type FileKind, files } from "./files/index.ts";
export type {
  BaselineFile,
  CanvasFile,
  CourseFile,
  FrameworkFile,
  GlossaryFile,
  MediaFile,
  ModuleFile,
  PageFront,
  QuizFront,
  QuizYaml,
  RubricFile,
  TaskFront,
  TaskYaml,
  ThemeFile,
} from "./generated/files.ts";
export { items } from "./items/index.ts";
export type { ItemDeclaration } from "./items/question.ts";
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
export { imageSize, type Size } from "./nodes/image-size.ts";
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
export { plainText } from "./nodes/plain-text.ts";
export type {
  Area,
  ChoiceNode,
  FreeTextNode,
  GapTextNode,
  HotspotNode,
  LineNode,
  MarkWordsNode,
  MatchingNode,
  NumericNode,
  OptionNode,
  OrderingNode,
  QuestionKind,
  QuestionNode,
  SelfAssessmentNode,
  StatementNode,
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
export {
  endingOf,
  folderOf,
  isInMedia,
  isInside,
  mediaEndings,
  nameOf,
  questionAddress,
  resolvePath,
} from "./paths.ts";
export { placeholder } from "./placeholder.ts";
export type { MediaSource, Source, TextSource } from "./source.ts";
export { isActionPhase, type TaskSection, taskHeadings, taskSection } from "./task-sections.ts";
export type {
  Bloom,
  ContentGroup,
  ContentItem,
  MediaRecord,
  Phase,
  QuestionYaml,
  Safety,
  Workload,
} from "./types.ts";
export * as vocabularies from "./vocabularies/lists.ts";
export { type Entry, entryOf, labelOf, slug, type Vocabulary } from "./vocabularies/vocabulary.ts";
