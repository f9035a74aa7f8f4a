import { type Diagnostic, diagnose, type Outcome } from "@kurswerk/diagnostics";
import {
  addressWithin,
  type CompiledCourse,
  type Module,
  type Rubric,
  type TaskEntry,
} from "@kurswerk/format";
import type { Documents } from "../amb/amb.ts";
import { descriptionMissing } from "../messages/metadata/description-missing/messages.ts";
import { type Competence, competencesOf, type FindCompetence } from "../parts/competence.ts";
import { defined, filled } from "../parts/defined.ts";
import { missing } from "../parts/missing.ts";
import { plain } from "../parts/plain.ts";
import { documentWords, escaped, listed, paragraphs } from "../parts/words.ts";

/**
 * What a course and each of its Maker tasks certify, as Achievements.
 * Credentials are issued elsewhere: they need keys, and people.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievement
 */
export function badges(course: CompiledCourse, find: FindCompetence): Outcome<Documents> {
  const { url } = course.facts;
  const tasks = course.modules.flatMap((module) =>
    module.entries.flatMap((entry) =>
      entry.kind === "task" && entry.task.kind === "maker" ? [{ module, entry }] : [],
    ),
  );
  const diagnostics = [
    ...missing(course, "Open Badges", { "metadata.url": url, summary: course.description }),
    ...tasks.flatMap(({ entry }) => checkTask(entry)),
  ];
  if (url === undefined) return { value: undefined, diagnostics };
  const value = new Map([
    ["course.json", ofCourse(course, url, find)],
    ...tasks.map(({ module, entry }): [string, unknown] => [
      `tasks/${fileName(
        entry.id,
        tasks.map((one) => one.entry.id),
      )}.json`,
      ofTask(course, module, entry, url, find),
    ]),
  ]);
  return { value, diagnostics };
}

/** `module-task`; with a dot, which no id has, where two tasks would get one name. */
function fileName(id: string, all: readonly string[]): string {
  const name = id.replace("/", "-");
  const alike = all.filter((one) => one.replace("/", "-") === name);
  return alike.length > 1 ? id.replace("/", ".") : name;
}

function ofCourse(course: CompiledCourse, url: string, find: FindCompetence): unknown {
  const words = documentWords[course.language];
  const names = course.require.map((id) => nameOf(course, id));
  const graded = course.modules.some(({ entries }) =>
    entries.some((entry) => entry.kind === "quiz" && entry.graded),
  );
  const objectives = course.modules.flatMap((module) => module.objectives.map((one) => one.name));
  return defined({
    ...head(course, addressWithin(url, "badge"), "Course"),
    name: course.name,
    description: course.description,
    criteria: {
      narrative: paragraphs(
        listed(words.completed, names.map(escaped)),
        graded ? words.score(course.passMark) : undefined,
        listed(words.objectives, objectives.map(escaped)),
      ),
    },
    tag: filled(course.facts.keywords),
    alignment: alignment(competencesOf(course.modules, find)),
  });
}

function ofTask(
  course: CompiledCourse,
  module: Module,
  entry: TaskEntry,
  url: string,
  find: FindCompetence,
): unknown {
  const words = documentWords[course.language];
  const objectives = module.objectives.filter(({ id }) => entry.objectives.includes(id));
  const criteria = entry.task.criteria.map(({ text }) => plain(text).replaceAll("\n", " "));
  const id = addressWithin(url, `badge/${entry.id}`);
  return defined({
    ...head(course, id, "Achievement"),
    name: entry.name,
    description: descriptionOf(entry),
    criteria: {
      narrative: paragraphs(
        listed(words.criteria, criteria.map(escaped)),
        listed(
          words.objectives,
          objectives.map((one) => escaped(one.name)),
        ),
      ),
    },
    alignment: alignment(competencesOf([{ ...module, objectives }], find)),
    resultDescription: entry.task.rubric && results(entry.task.rubric, id),
  });
}

function head(course: CompiledCourse, id: string, achievementType: string): Record<string, unknown> {
  const { provider } = course;
  return {
    id,
    type: ["Achievement"],
    achievementType,
    version: course.version,
    inLanguage: course.language,
    creator: provider?.url && { id: provider.url, type: ["Profile"], name: provider.name, url: provider.url },
  };
}

function nameOf(course: CompiledCourse, id: string): string {
  const parts = course.modules.flatMap((module) => [module, ...module.entries]);
  return parts.find((part) => part.id === id)?.name ?? id;
}

/** What a task is about: its introduction, else its product. */
function descriptionOf({ task }: TaskEntry): string | undefined {
  return [task.intro, ...(task.product ? [task.product] : [])].map(plain).find((text) => text !== "");
}

function alignment(competences: readonly Competence[]): readonly unknown[] | undefined {
  return filled(
    competences.map(({ url, name, code, framework, level }) =>
      defined({
        type: ["Alignment"],
        targetName: name,
        targetUrl: url,
        targetCode: code,
        targetDescription: level && [level.name, ...(level.text ? [level.text] : [])].join(": "),
        targetFramework: framework.name,
      }),
    ),
  );
}

/** One result per criterion of the rubric, with what is observed on each level. */
function results({ criteria, levels }: Rubric, id: string): readonly unknown[] {
  return criteria.map((criterion) => ({
    id: `${id}/${criterion.id}`,
    type: ["ResultDescription"],
    name: plain(criterion.title),
    resultType: "RubricCriterionLevel",
    rubricCriterionLevel: levels.map((level, index) =>
      defined({
        id: `${id}/${criterion.id}/${encodeURIComponent(level.id)}`,
        type: ["RubricCriterionLevel"],
        name: level.title,
        points: String(level.points),
        description: plain(criterion.texts[index] ?? []) || undefined,
      }),
    ),
  }));
}

/** An Achievement needs a description and something that it is awarded for. */
function checkTask(entry: TaskEntry): readonly Diagnostic[] {
  if (descriptionOf(entry) !== undefined && entry.task.criteria.length > 0) return [];
  return [diagnose(descriptionMissing, { task: entry.name }, entry.span)];
}
