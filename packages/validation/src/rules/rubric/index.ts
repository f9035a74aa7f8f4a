import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { type RubricNode, vocabularies } from "@kurswerk/schema";
import type { Rule } from "../../rule.ts";
import * as say from "./messages.ts";

const scales: Readonly<Record<string, readonly string[]>> = {
  codile: vocabularies.codileLevels.entries.map((level) => level.id),
};

/** A rubric has one text per level, and levels that differ. */
export const rubric: Rule = {
  messages: Object.values(say),
  check: (course) => course.rubrics.flatMap(ofRubric),
};

function ofRubric({ file }: RubricNode): readonly Diagnostic[] {
  const { scale, criteria } = file.data;
  const levels =
    typeof scale === "string"
      ? Object.hasOwn(scales, scale)
        ? scales[scale]
        : undefined
      : Object.keys(scale);
  if (!levels) return [diagnose(say.scaleUnknown, { scale: String(scale) }, file.locate("/scale"))];
  const few = levels.length < 2 ? [diagnose(say.levelsFew, {}, file.locate("/scale"))] : [];
  const found = Object.entries(criteria).flatMap(([id, one]): readonly Diagnostic[] => {
    const at = `/criteria/${id}`;
    const texts = Object.values(one.levels).map((text) => text.trim());
    return [
      ...levels
        .filter((level) => one.levels[level] === undefined)
        .map((level) =>
          diagnose(say.levelMissing, { level, criterion: one.title }, file.locate(`${at}/levels`, "key")),
        ),
      ...Object.keys(one.levels)
        .filter((level) => !levels.includes(level))
        .map((level) => diagnose(say.levelUnknown, { level }, file.locate(`${at}/levels/${level}`, "key"))),
      ...(new Set(texts).size < texts.length
        ? [diagnose(say.levelsSame, { criterion: one.title }, file.locate(at, "key"))]
        : []),
    ];
  });
  return [...few, ...found];
}
