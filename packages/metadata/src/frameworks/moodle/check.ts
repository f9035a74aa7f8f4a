import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { codeTooLong } from "../../messages/framework/code-too-long/messages.ts";
import { codesAlike } from "../../messages/framework/codes-alike/messages.ts";
import { levelComma } from "../../messages/framework/level-comma/messages.ts";
import { nameChanged } from "../../messages/framework/name-changed/messages.ts";
import { nameCut } from "../../messages/framework/name-cut/messages.ts";
import { type Exported, placeOfItem } from "../exported.ts";
import { cleaned, idNumber, isTooLong, nameLimit, nameOf } from "./text.ts";

/** What would not come through Moodle's import as it is written. */
export function check(exported: Exported): readonly Diagnostic[] {
  return [...names(exported), ...codes(exported), ...commas(exported), ...alike(exported)];
}

function isChanged(name: string): boolean {
  return /[<>\\]/.test(name);
}

function names(exported: Exported): readonly Diagnostic[] {
  const { framework, language, place } = exported;
  const cut = (name: string, span: () => Diagnostic["span"]): readonly Diagnostic[] => [
    ...(isTooLong(name) ? [diagnose(nameCut, { length: [...name].length, limit: nameLimit }, span())] : []),
    ...(isChanged(name) ? [diagnose(nameChanged, { shown: nameOf(name) }, span())] : []),
  ];
  return [
    ...cut(framework.title[language], () => place(`/${language}`)),
    ...framework.levels.flatMap((level, at) =>
      isChanged(level[language])
        ? [diagnose(nameChanged, { shown: cleaned(level[language]) }, place(`/levels/${at}/${language}`))]
        : [],
    ),
    ...framework.items.flatMap((item) =>
      cut(item[language], () => placeOfItem(exported, item.code, language)),
    ),
  ];
}

/** Ids lead from a competence to its area, so a cut one would lose everything below it. */
function codes(exported: Exported): readonly Diagnostic[] {
  const { framework, place } = exported;
  const long = (code: string, span: () => Diagnostic["span"]): readonly Diagnostic[] =>
    [...code].length > nameLimit || isChanged(code)
      ? [diagnose(codeTooLong, { code, limit: nameLimit }, span())]
      : [];
  return [
    ...long(idNumber(framework), () => place("/version")),
    ...framework.items.flatMap((item) => long(item.code, () => placeOfItem(exported, item.code, "code"))),
  ];
}

function commas({ framework, language, place }: Exported): readonly Diagnostic[] {
  return framework.levels.flatMap((level, at) =>
    level[language].includes(",")
      ? [diagnose(levelComma, { name: level[language] }, place(`/levels/${at}/${language}`))]
      : [],
  );
}

/** PHP compares texts that look like numbers as numbers: what lies in `1.1` would also hang below `1.10`. */
function alike(exported: Exported): readonly Diagnostic[] {
  const { items } = exported.framework;
  const numeric = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i;
  const areas = new Set(
    items.flatMap(({ area }) => (area !== undefined && numeric.test(area) ? [area] : [])),
  );
  return items.flatMap(({ code }) => {
    const other = [...areas].find(
      (area) => area !== code && numeric.test(code) && Number(area) === Number(code),
    );
    return other === undefined
      ? []
      : [diagnose(codesAlike, { code, other }, placeOfItem(exported, code, "code"))];
  });
}
