import type { Competence, Level } from "@kurswerk/frameworks";
import type { Exported } from "../exported.ts";
import { identifierOf } from "../identity.ts";
import type { Node } from "../tree.ts";
import { frameworkWords } from "../words.ts";
import { changed, type Link, toDocument, toItem, urn } from "./links.ts";

/** A level as an item: of the scale, or of one competence where a descriptor says what it means there. */
interface LevelItem {
  readonly level: Level;
  readonly link: Link;
  readonly text: string;
  readonly code: string;
}

/** The scale itself, under which its levels hang. */
export function scaleLink({ framework, language }: Exported): Link {
  return { title: frameworkWords[language].scale, ...urn(identifierOf(framework, "", "", "scale")) };
}

export function levelsOfScale({ framework, language }: Exported): readonly LevelItem[] {
  return framework.levels.map((level) => ({
    level,
    link: { title: level[language], ...urn(identifierOf(framework, "", level.id)) },
    text: (level.plain ?? level)[language],
    code: level.id,
  }));
}

/** The levels of one competence that have descriptors. */
export function levelsOf({ framework, language }: Exported, item: Competence): readonly LevelItem[] {
  return framework.levels.flatMap((level) => {
    const text = item.descriptors?.[level.id]?.[language];
    if (text === undefined) return [];
    const code = `${item.code}@${level.id}`;
    const link = { title: code, ...urn(identifierOf(framework, item.code, level.id)) };
    return [{ level, link, text, code }];
  });
}

/** CFItems of levels, each with the name of its level. */
export function levelItems(exported: Exported, leaves: readonly Node[]): readonly unknown[] {
  const { framework, language } = exported;
  if (framework.levels.length === 0) return [];
  const words = frameworkWords[language];
  const { identifier, uri, title } = scaleLink(exported);
  const common = { language, ...changed(exported) };
  return [
    { identifier, uri, fullStatement: title, CFItemType: words.scale, ...common },
    ...levelsOfScale(exported).map(({ link, level, text, code }) => ({
      identifier: link.identifier,
      uri: link.uri,
      fullStatement: text,
      abbreviatedStatement: level[language],
      humanCodingScheme: code,
      CFItemType: words.level,
      ...common,
    })),
    ...leaves.flatMap(({ item }) =>
      levelsOf(exported, item).map(({ link, level, text, code }) => ({
        identifier: link.identifier,
        uri: link.uri,
        fullStatement: text,
        abbreviatedStatement: level[language],
        humanCodingScheme: code,
        CFItemType: words.level,
        ...common,
      })),
    ),
  ];
}

/** One link between two items, before it becomes an association. */
export interface Relation {
  readonly type: "isChildOf" | "hasSkillLevel" | "isRelatedTo";
  readonly from: Link;
  readonly to: Link;
  readonly position?: number;
}

/** The scale hangs below the document, its levels below it; each competence has each level, its own where described. */
export function levelRelations(
  exported: Exported,
  leaves: readonly Node[],
  last: number,
): readonly Relation[] {
  const { framework } = exported;
  if (framework.levels.length === 0) return [];
  const scale = levelsOfScale(exported);
  const from = scaleLink(exported);
  return [
    { type: "isChildOf", from, to: toDocument(exported), position: last + 1 },
    ...scale.map(({ link }, index) => ({
      type: "isChildOf" as const,
      from: link,
      to: from,
      position: index + 1,
    })),
    ...leaves.flatMap(({ item }) => {
      const own = levelsOf(exported, item);
      return scale.map(({ level, link }, index) => ({
        type: "hasSkillLevel" as const,
        from: toItem(framework, item, exported),
        to: own.find((one) => one.level === level)?.link ?? link,
        position: index + 1,
      }));
    }),
  ];
}
