import { diagnose } from "@kurswerk/diagnostics";
import { inRubric } from "../../../alignment.ts";
import type { Rule } from "../../../rule.ts";
import { tasks } from "../../../walk.ts";
import { levelsThree, objectiveUnassessed } from "./messages.ts";

const least = 3;

/** A rubric tells at least three levels apart and covers the objectives of its task (MAK-006). */
export const levelsThreeRule: Rule = {
  messages: [levelsThree, objectiveUnassessed],
  check: (course) => [
    ...course.rubrics.flatMap(({ file }) =>
      Object.entries(file.data.criteria).flatMap(([id, one]) => {
        const texts = new Set(Object.values(one.levels).map((text) => text.trim().toLowerCase()));
        return texts.size < least
          ? [
              diagnose(
                levelsThree,
                { criterion: one.title, count: texts.size },
                file.locate(`/criteria/${id}`, "key"),
              ),
            ]
          : [];
      }),
    ),
    ...tasks(course).flatMap(({ node }) => {
      const assessed = inRubric(course, node);
      if (assessed.length === 0) return [];
      return (node.file.data.objectives ?? []).flatMap((id, at) =>
        assessed.includes(id)
          ? []
          : [diagnose(objectiveUnassessed, { id }, node.file.locate(`/objectives/${at}`))],
      );
    }),
  ],
};
