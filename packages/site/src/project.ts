import {
  type CompiledCourse,
  type Entry,
  type Html,
  type Item,
  type PlayerCourse,
  type PlayerItem,
  type PlayerTask,
  type PlayerView,
  reflectionRoom,
  stateBound,
  type Task,
} from "@kurswerk/format";
import { serialize } from "./parts/serialize.ts";
import { playerTexts, siteTexts } from "./texts/index.ts";
import { hasView } from "./views/appendix.ts";

/** What the player must know of a course: ids, keys and feedback; no places, nothing that stands in the HTML. */
export function project(course: CompiledCourse): PlayerCourse {
  const texts = siteTexts[course.language];
  const views: PlayerView[] = [
    { id: "cover", kind: "cover", title: course.name },
    ...course.modules.flatMap((module): PlayerView[] => [
      {
        id: module.id,
        kind: "module",
        title: module.name,
        module: module.id,
        ...(module.after ? { after: module.after.value } : {}),
        goals: module.objectives.map((goal) => ({ id: goal.id, text: goal.name })),
      },
      ...module.entries.map((entry) => entryView(entry, module.id)),
    ]),
    { id: "results", kind: "results", title: texts.results },
  ];
  if (hasView(course, "glossary")) views.push({ id: "glossary", kind: "glossary", title: texts.glossary });
  if (hasView(course, "credits")) views.push({ id: "credits", kind: "credits", title: texts.credits });
  const tasks = views.filter((view) => view.kind === "task").length;
  return {
    id: course.id,
    version: course.version,
    language: course.language,
    passMark: course.passMark,
    stateSize: stateBound(course) - tasks * reflectionRoom,
    require: course.require,
    views,
    texts: playerTexts[course.language],
    glossary: Object.fromEntries(
      course.glossary.map((term) => [term.id, { term: term.term, html: serialize(term.explanation) }]),
    ),
  };
}

function entryView(entry: Entry, module: string): PlayerView {
  const base = {
    id: entry.id,
    kind: entry.kind,
    title: entry.name,
    module,
    objectives: entry.objectives,
    ...(entry.after ? { after: entry.after.value } : {}),
  };
  if (entry.kind === "task") return { ...base, task: taskView(entry.task) };
  const items = entry.items.length > 0 ? { items: entry.items.map(itemView) } : {};
  if (entry.kind === "page") return { ...base, ...items };
  const { graded, shuffle, passMark, draw, attempts } = entry;
  const quiz = {
    graded,
    shuffle,
    ...(passMark === undefined ? {} : { passMark }),
    ...(draw === undefined ? {} : { draw }),
    ...(attempts === undefined ? {} : { attempts }),
  };
  return { ...base, ...items, quiz };
}

function taskView(task: Task): PlayerTask {
  return {
    criteria: task.criteria.map((one) => one.id),
    steps: task.phases.flatMap((phase) => phase.steps.map((step) => `${phase.phase}/${step.id}`)),
    roles: task.roles.length,
    safety: task.safety !== undefined,
    ...(task.rubric
      ? { rubric: { criteria: task.rubric.criteria.length, levels: task.rubric.levels.length } }
      : {}),
  };
}

function itemView(item: Item): PlayerItem {
  const part = <K extends string>(key: K, html: Html | undefined): { readonly [key in K]?: string } =>
    html ? ({ [key]: serialize(html) } as { [key in K]: string }) : {};
  const base = {
    id: item.id,
    hash: item.hash,
    points: item.points,
    ...part("hint", item.hint),
    ...part("right", item.right),
    ...part("wrong", item.wrong),
    ...part("solution", item.solution),
  };
  if (item.kind === "gap-text")
    return {
      ...base,
      kind: item.kind,
      gaps: item.gaps.map((gap) => gap.answers),
      exact: item.spelling === "exact",
    };
  return {
    ...base,
    kind: item.kind,
    options: item.options.map((option) => ({
      correct: option.correct,
      ...part("feedback", option.feedback),
    })),
  };
}
