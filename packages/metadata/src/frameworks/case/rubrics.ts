import { defined } from "../../parts/defined.ts";
import type { Exported } from "../exported.ts";
import { identifierOf } from "../identity.ts";
import type { Node } from "../tree.ts";
import { levelsOf } from "./levels.ts";
import { changed, toItem, urn } from "./links.ts";

/** One rubric of all competences with descriptors: a criterion each, with what is observed on every level. */
export function rubrics(exported: Exported, leaves: readonly Node[]): readonly unknown[] {
  const { framework, language } = exported;
  const described = leaves.filter(({ item }) => levelsOf(exported, item).length > 0);
  if (described.length === 0) return [];
  const rubricId = identifierOf(framework, "", "", "rubric");
  return [
    {
      ...urn(rubricId),
      title: framework.title[language],
      ...changed(exported),
      CFRubricCriteria: described.map((node, index) => criterion(exported, node, rubricId, index + 1)),
    },
  ];
}

function criterion(exported: Exported, { item, area }: Node, rubricId: string, position: number): unknown {
  const { framework, language } = exported;
  const id = identifierOf(framework, item.code, "", "criterion");
  return defined({
    ...urn(id),
    category: area?.[language],
    description: item[language],
    CFItemURI: toItem(framework, item, exported),
    position,
    rubricId,
    ...changed(exported),
    CFRubricCriterionLevels: levelsOf(exported, item).map(({ level, text }) => {
      const score = framework.levels.indexOf(level) + 1;
      return {
        ...urn(identifierOf(framework, item.code, level.id, "criterion")),
        description: text,
        quality: level[language],
        score,
        position: score,
        rubricCriterionId: id,
        ...changed(exported),
      };
    }),
  });
}
