import {
  type CompiledCourse,
  type Entry,
  type PlayerCourse,
  type PlayerTask,
  type PlayerView,
  reflectionRoom,
  stateBound,
  type Task,
  textCount,
} from "@kurswerk/format";
import { competences } from "./competences.ts";
import { projectItem } from "./items/index.ts";
import { serialize } from "./parts/serialize.ts";
import { explained } from "./parts/term.ts";
import { competenceTexts } from "./texts/competences.ts";
import { playerTexts, siteTexts } from "./texts/index.ts";
import { hasView } from "./views/appendix.ts";

/** What the player must know of a course: ids, keys and feedback; no places, nothing that stands in the HTML. */
export function project(
  course: CompiledCourse,
  exitOnComplete: PlayerCourse["exitOnComplete"] = "suspend",
): PlayerCourse {
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
  if (hasView(course, "competences"))
    views.push({
      id: "competences",
      kind: "competences",
      title: texts.competences,
      competences: { words: competenceTexts[course.language], list: competences(course) },
    });
  if (hasView(course, "glossary")) views.push({ id: "glossary", kind: "glossary", title: texts.glossary });
  if (hasView(course, "credits")) views.push({ id: "credits", kind: "credits", title: texts.credits });
  return {
    id: course.id,
    version: course.version,
    language: course.language,
    passMark: course.passMark,
    stateSize: stateBound(course) - textCount(course) * reflectionRoom,
    exitOnComplete,
    require: course.require,
    views,
    texts: playerTexts[course.language],
    glossary: Object.fromEntries(
      course.glossary.map((term) => [
        term.id,
        { term: term.term, html: explained(term, course.language).map(serialize).join("") },
      ]),
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
  const items = entry.items.length > 0 ? { items: entry.items.map(projectItem) } : {};
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
