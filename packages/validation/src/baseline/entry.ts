import type { Diagnostic, Span } from "@kurswerk/diagnostics";
import type { BaselineFile, CourseNode, FileNode } from "@kurswerk/schema";
import { questions } from "../walk.ts";
import { hash } from "./hash.ts";

/** One line of a baseline: what was found, and the words that stand there. No line numbers: they move. */
export type Entry = BaselineFile["findings"][number];

/** The longest text that is quoted whole, and how much of a longer one. */
const quoted = { most: 100, cut: 80 };

/** Describes findings of a course so that edits elsewhere do not change the description. */
export function describer(course: CourseNode): (one: Diagnostic) => Entry {
  const wholes = wholeFiles(course);
  const named = elements(course);
  return ({ code, span }) => {
    const element = named.find((one) => covers(one.span, span) || covers(one.name, span));
    const isWhole = span.end === 0 || wholes.some((whole) => covers(span, whole));
    // Who points at a name means all that bears it.
    const meant = element && !covers(element.span, span) ? element.span : span;
    return {
      rule: code,
      file: inCourse(span.path, course.folder),
      ...(element ? { element: element.id } : {}),
      ...(isWhole ? {} : quote(course, meant)),
    };
  };
}

/** What makes two entries the same finding. */
export function keyOf({ rule, file, element = "", text = "", hash: sum = "" }: Entry): string {
  return JSON.stringify([rule, file.normalize("NFC"), element, text, sum]);
}

/** The words at a place; where its lines say more than these, a hash of the lines. */
function quote(course: CourseNode, { path, start, end }: Span): Pick<Entry, "text" | "hash"> {
  const source = course.texts.get(path) ?? "";
  const text = folded(source.slice(start, end));
  const from = source.lastIndexOf("\n", start - 1) + 1;
  const to = source.indexOf("\n", Math.max(start, end - 1));
  const lines = folded(source.slice(from, to === -1 ? source.length : to));
  if (lines === "") return {};
  const shown = short(text === "" ? lines : text);
  return shown === lines ? { text: shown } : { text: shown, hash: hash(lines) };
}

function folded(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function short(text: string): string {
  const letters = [...text];
  return letters.length <= quoted.most ? text : `${letters.slice(0, quoted.cut).join("").trimEnd()} …`;
}

/** The places of whole files and heads: a finding about these changes with every edit, so its words do not count. */
function wholeFiles(course: CourseNode): readonly Span[] {
  const nodes = course.modules.flatMap((module) => module.entries.flatMap(({ node }) => node ?? []));
  const files: readonly (FileNode<unknown> | undefined)[] = [
    ...[course.file, course.media, course.theme, course.canvas],
    ...course.glossaries.map((one) => one.file),
    ...[...course.frameworks, ...course.rubrics.map((one) => one.file)],
    ...[...course.modules.map((one) => one.file), ...nodes.map((one) => one.file)],
  ];
  const heads = files.flatMap((file) => (file ? [file.span, file.locate("")] : []));
  return [...heads, ...nodes.map((node) => node.span)].filter((span) => span.end > span.start);
}

/** Whether `outer` holds all of `inner`. */
function covers(outer: Span, inner: Span): boolean {
  return outer.path === inner.path && outer.start <= inner.start && outer.end >= inner.end;
}

interface Named {
  readonly id: string;
  /** The place of the name, and of all that bears it. */
  readonly name: Span;
  readonly span: Span;
}

/** The parts of a course that have names of their own: questions and objectives. Derived names move, too. */
function elements(course: CourseNode): readonly Named[] {
  const asked = questions(course).filter(({ question }) => !question.idDerived);
  const objectives = course.modules.flatMap((module) => [...module.objectives.values()]);
  return [...asked.map(({ question }) => question), ...objectives].map(({ id, span }) => ({
    id: id.value,
    name: id.span,
    span,
  }));
}

/** A path from the course folder, so that it does not matter where one stands; umlauts as one sign each. */
function inCourse(path: string, folder: string): string {
  const [from, to] = [folder === "" ? [] : folder.split("/"), path.split("/")];
  const apart = to.findIndex((part, at) => part !== from[at]);
  return [...from.slice(apart).map(() => ".."), ...to.slice(apart)].join("/").normalize("NFC");
}
