import type { ContentNode, CourseNode, ModuleNode, QuestionKind } from "@kurswerk/schema";
import { folderOf, resolvePath } from "@kurswerk/schema";

/** What a module does for one objective. */
export interface Trail {
  /** Where it is learned: pages, practice quizzes, tasks. */
  readonly activities: readonly ContentNode[];
  /** By what it is shown: the kinds of question, or a task. */
  readonly evidence: readonly (QuestionKind | "task")[];
}

/** The objectives that a piece of content names. */
export function objectivesOf(node: ContentNode): readonly string[] {
  const { data } = node.file;
  return [...(data.objectives ?? []), ...("objective" in data && data.objective ? [data.objective] : [])];
}

/** Activities and evidence per objective of a module. */
export function trails(course: CourseNode, module: ModuleNode): ReadonlyMap<string, Trail> {
  const found = new Map<string, { activities: ContentNode[]; evidence: (QuestionKind | "task")[] }>(
    [...module.objectives.keys()].map((id) => [id, { activities: [], evidence: [] }]),
  );
  for (const { node } of module.entries) {
    if (!node) continue;
    for (const id of new Set([...objectivesOf(node), ...inRubric(course, node)])) {
      const trail = found.get(id);
      if (!trail) continue;
      if (node.kind !== "quiz" || node.file.data.mode !== "graded") trail.activities.push(node);
      if (node.kind === "task") trail.evidence.push("task");
      else trail.evidence.push(...node.questions.map((question) => question.kind));
    }
  }
  return found;
}

/** The objectives that the rubric of a task assesses. */
export function inRubric(course: CourseNode, node: ContentNode): readonly string[] {
  if (node.kind !== "task" || node.file.data.rubric === undefined) return [];
  const path = resolvePath(folderOf(node.path), node.file.data.rubric);
  const rubric = course.rubrics.find((one) => one.path === path);
  return Object.values(rubric?.file.data.criteria ?? {}).flatMap((one) => one.objective ?? []);
}
