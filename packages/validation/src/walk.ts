import type { Span } from "@kurswerk/diagnostics";
import type {
  ContentNode,
  CourseNode,
  EntryNode,
  ModuleNode,
  QuestionNode,
  RichText,
  TaskNode,
} from "@kurswerk/schema";
import type { Node, Parent } from "unist";

/** A text of the course and the file whose folder its paths count from. */
export interface Piece {
  readonly path: string;
  readonly text: RichText;
}

const knownPieces = new WeakMap<CourseNode, readonly Piece[]>();

/** Every text of a course that is Markdown. */
export function pieces(course: CourseNode): readonly Piece[] {
  const found = knownPieces.get(course) ?? collect(course);
  knownPieces.set(course, found);
  return found;
}

function collect(course: CourseNode): readonly Piece[] {
  const own = (path: string, ...texts: readonly (RichText | undefined)[]): readonly Piece[] =>
    texts.flatMap((text) => (text ? [{ path, text }] : []));
  return [
    ...own(course.file.path, course.title, course.summary),
    ...course.modules.flatMap((module) => [
      ...own(
        module.file.path,
        module.title,
        module.summary,
        ...[...module.objectives.values()].map((one) => one.text),
      ),
      ...module.entries.flatMap(({ node }) => (node ? own(node.path, ...textsOf(node)) : [])),
    ]),
    ...course.glossaries.flatMap(({ file, terms }) =>
      own(file.path, ...terms.map((term) => term.explanation)),
    ),
  ];
}

/** Every text of a piece of content, questions included. */
export function textsOf(node: ContentNode): readonly RichText[] {
  const present = (list: readonly (RichText | undefined)[]): readonly RichText[] =>
    list.flatMap((one) => one ?? []);
  switch (node.kind) {
    case "page":
      return present([node.title, node.body, ...node.questions.flatMap(questionTexts)]);
    case "quiz":
      return present([node.title, node.intro, ...node.questions.flatMap(questionTexts)]);
    case "task":
      return present([
        node.title,
        node.intro,
        node.product?.body,
        node.material?.body,
        node.mistakes?.body,
        node.transfer?.body,
        ...node.criteria.map((one) => one.text),
        ...node.roles.flatMap((one) => [one.name, one.duty]),
        ...node.phases.map((one) => one.body),
      ]);
  }
}

/** Every text of a question: stem, answers, feedback. */
export function questionTexts(one: QuestionNode): readonly RichText[] {
  return [one.stem, ...ownParts(one), one.hint, one.right, one.wrong, one.solution].flatMap(
    (text) => text ?? [],
  );
}

function ownParts(one: QuestionNode): readonly (RichText | undefined)[] {
  switch (one.kind) {
    case "gap-text":
    case "mark-words":
      return [one.text];
    case "matching":
      return one.pairs.flatMap((pair) => [pair.left, pair.right]);
    case "ordering":
      return one.entries.map((entry) => entry.text);
    case "numeric":
      return [];
    case "free-text":
      return one.criteria.map((line) => line.text);
    case "self-assessment":
      return [...one.statements, ...one.levels].map((line) => line.text);
    case "hotspot":
      return [one.picture, ...one.options.flatMap((option) => [option.text, option.feedback])];
    default:
      return one.options.flatMap((option) => [option.text, option.feedback]);
  }
}

/** A piece of content and the module that holds it. */
export interface Held {
  readonly module: ModuleNode;
  readonly entry: EntryNode;
  readonly node: ContentNode;
}

/** Every piece of content of a course in its order. */
export function contents(course: CourseNode): readonly Held[] {
  return course.modules.flatMap((module) =>
    module.entries.flatMap((entry) => (entry.node ? [{ module, entry, node: entry.node }] : [])),
  );
}

/** Every question of a course, and whether it stands in a graded quiz. */
export function questions(
  course: CourseNode,
): readonly (Held & { readonly question: QuestionNode; readonly graded: boolean })[] {
  return contents(course).flatMap((held) =>
    held.node.kind === "task"
      ? []
      : held.node.questions.map((question) => ({
          ...held,
          question,
          graded: held.node.kind === "quiz" && held.node.file.data.mode === "graded",
        })),
  );
}

/** Every task of a course. */
export function tasks(course: CourseNode): readonly (Held & { readonly node: TaskNode })[] {
  return contents(course).flatMap((held) =>
    held.node.kind === "task" ? [{ ...held, node: held.node }] : [],
  );
}

/** A text that learners read, and the module it belongs to. */
export interface LearnerText {
  readonly module?: ModuleNode;
  readonly text: RichText;
}

const knownTexts = new WeakMap<CourseNode, readonly LearnerText[]>();

/** Every text of a course that learners read, trainers' notes still inside. */
export function learnerTexts(course: CourseNode): readonly LearnerText[] {
  const found = knownTexts.get(course) ?? readTexts(course);
  knownTexts.set(course, found);
  return found;
}

function readTexts(course: CourseNode): readonly LearnerText[] {
  const of = (...texts: readonly (RichText | undefined)[]): readonly { text: RichText }[] =>
    texts.flatMap((text) => (text ? [{ text }] : []));
  return [
    ...of(course.summary),
    ...course.modules.flatMap((module) =>
      [
        ...of(module.summary),
        ...[...module.objectives.values()].map((one) => ({ text: one.text })),
        ...module.entries.flatMap(({ node }) => (node ? textsOf(node).map((text) => ({ text })) : [])),
      ].map((one) => ({ ...one, module })),
    ),
    ...course.glossaries.flatMap(({ terms }) => terms.map((term) => ({ text: term.explanation }))),
  ];
}

/** The nodes of a text by type; many rules ask, the text is walked once. */
const indexes = new WeakMap<Node, ReadonlyMap<string, readonly Node[]>>();

/** Every node of one type in a text or below a node. */
export function nodesOf<T extends Node>(root: Node, type: T["type"]): readonly T[] {
  const found = indexes.get(root) ?? index(root);
  indexes.set(root, found);
  return (found.get(type) ?? []) as readonly T[];
}

function index(root: Node): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  const visit = (node: Node): void => {
    const list = found.get(node.type);
    if (list) list.push(node);
    else found.set(node.type, [node]);
    if ("children" in node) for (const child of (node as Parent).children) visit(child);
  };
  visit(root);
  return found;
}

/** The place of a node in the file of its text. */
export function placeOf(piece: Piece, node: Node): Span {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || start.offset === end.offset)
    return piece.text.span;
  return { path: piece.text.span.path, start: start.offset, end: end.offset };
}
