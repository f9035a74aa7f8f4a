import { type Framework, type Competence as Item, type Label, resolve } from "@kurswerk/frameworks";
import type { Competence, FindCompetence, Part, ReachedLevel } from "../parts/competence.ts";
import { competenceUrl, frameworkUrl } from "./identity.ts";

/** Looks references up in frameworks; names are told in one language. */
export function findIn(known: readonly Framework[], language: keyof Label): FindCompetence {
  return (reference) => {
    const found = resolve(reference, known);
    if (!found.found) return undefined;
    const { framework, item, level } = found;
    const text = level && (item.descriptors?.[level.id] ?? level.plain)?.[language];
    const reached: ReachedLevel | undefined = level && {
      code: level.id,
      name: level[language],
      rank: framework.levels.indexOf(level) + 1,
      ...(text === undefined ? {} : { text }),
    };
    const competence: Competence = {
      url: competenceUrl(framework, item),
      code: item.code,
      name: item[language],
      framework: { name: framework.title[language], url: frameworkUrl(framework) },
      areas: areasOf(framework, item, language),
    };
    return reached ? { ...competence, level: reached } : competence;
  };
}

/** The areas above an item, from the top. */
function areasOf({ items }: Framework, item: Item, language: keyof Label): readonly Part[] {
  const areas: Part[] = [];
  let above = items.find((one) => one.code === item.area);
  while (above && areas.length < items.length) {
    const { code, area } = above;
    areas.unshift({ code, name: above[language] });
    above = items.find((one) => one.code === area);
  }
  return areas;
}
