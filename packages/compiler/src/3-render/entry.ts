import type { Entry, Html } from "@kurswerk/format";
import { type CourseNode, type EntryNode, folderOf, type ModuleNode, resolvePath } from "@kurswerk/schema";
import type { Element, ElementContent, RootContent } from "hast";
import { addressFor } from "../1-resolve/addresses.ts";
import type { Resolved } from "../1-resolve/resolved.ts";
import type { TermFinder } from "../2-transform/glossary.ts";
import { item } from "./items/index.ts";
import { knownObjectives } from "./rubric.ts";
import { task } from "./task.ts";
import { writer } from "./writer.ts";

/** One piece of content as data; none when its file could not be read. */
export function entry(
  entryNode: EntryNode,
  module: ModuleNode,
  course: CourseNode,
  resolved: Resolved,
  terms: TermFinder,
): readonly Entry[] {
  const { node, after, phase } = entryNode;
  if (!node) return [];
  const write = writer(resolved, node.path, terms);
  const id = `${module.id.value}/${node.id.value}`;
  const base = {
    id,
    span: node.span,
    title: write.inline(node.title),
    name: write.plain(node.title),
    ...(after
      ? { after: { value: addressFor(course, module.id.value, after.value), span: after.span } }
      : {}),
    ...(phase === undefined ? {} : { phase }),
  };
  switch (node.kind) {
    case "page": {
      const { data } = node.file;
      const audio =
        data.audio === undefined ? undefined : resolved.media(resolvePath(folderOf(node.path), data.audio));
      return [
        {
          ...base,
          kind: "page",
          objectives: knownObjectives(module, data.objectives ?? []),
          ...(data.minutes === undefined ? {} : { minutes: data.minutes }),
          body: withFullIds(write.html(node.body), id),
          items: node.questions.map((question) => item(question, id, write)),
          ...(audio === undefined ? {} : { audio }),
        },
      ];
    }
    case "quiz": {
      const { data } = node.file;
      const graded = data.mode === "graded";
      return [
        {
          ...base,
          kind: "quiz",
          objectives: knownObjectives(module, [data.objective, ...(data.objectives ?? [])]),
          ...(data.minutes === undefined ? {} : { minutes: data.minutes }),
          intro: write.html(node.intro),
          items: node.questions.map((question) => item(question, id, write)),
          graded,
          ...(graded
            ? { passMark: data["pass-mark"] ?? course.file.data.completion?.["pass-mark"] ?? 60 }
            : {}),
          ...(data.draw === undefined ? {} : { draw: data.draw }),
          ...(data.attempts === undefined ? {} : { attempts: data.attempts }),
          shuffle: data.shuffle ?? true,
        },
      ];
    }
    case "task": {
      const timed = node.phases.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
      const minutes = timed > 0 ? timed : (node.file.data.minutes ?? 0);
      return [
        {
          ...base,
          kind: "task",
          objectives: knownObjectives(module, node.file.data.objectives ?? []),
          ...(minutes > 0 ? { minutes } : {}),
          task: task(node, course.rubrics, write),
        },
      ];
    }
  }
}

/** Places of practice questions name the question by its full id. */
function withFullIds(html: Html, entryId: string): Html {
  const visit = <T extends RootContent | ElementContent>(node: T): T => {
    if (node.type !== "element") return node;
    const found: Element = node;
    const question = found.properties["dataQuestion"];
    const properties =
      question === undefined ? found.properties : { dataQuestion: `${entryId}/${String(question)}` };
    return { ...node, properties, children: found.children.map(visit) };
  };
  return { ...html, children: html.children.map(visit) };
}
