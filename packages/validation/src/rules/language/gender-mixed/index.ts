import { diagnose } from "@kurswerk/diagnostics";
import { type CourseNode, plainText } from "@kurswerk/schema";
import { frameworksOf } from "../../../frameworks.ts";
import { isGerman } from "../../../reading/levels.ts";
import { type Passage, passages } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { learnerTexts } from "../../../walk.ts";
import { genderMixed } from "./messages.ts";

/** Words that name all genders, and the sign in them. "Lager/in der Halle", "LinkedIn" and file names are none. */
const form =
  /(?<![\p{L}\d])\p{Lu}\p{L}{2,}?(?:([*:_·])in(?:nen)?|(\/-)in(?:nen)?|(\/)innen|(?<=\p{Ll})(I)nnen)(?![\p{L}\d_.]\w)(?!\p{L})/gu;

interface Found {
  readonly passage: Passage;
  readonly index: number;
  readonly text: string;
  readonly sign: string;
}

/** One way to write for all genders in the whole course (LES-006). Names in the course's title and in frameworks stay as they are. */
export const genderMixedRule: Rule = {
  profiles: ["strict"],
  messages: [genderMixed],
  check(course) {
    const all = isGerman(course) ? forms(course) : [];
    const usual = mostly(all);
    return all
      .filter((one) => one.sign !== usual)
      .map(({ passage, index, text }) =>
        diagnose(genderMixed, { text, usual }, passage.span(index, index + text.length)),
      );
  },
};

function forms(course: CourseNode): readonly Found[] {
  const names = namesIn(course);
  return learnerTexts(course).flatMap(({ text }) =>
    passages(text, course.file.data.variables).flatMap((passage) =>
      [...passage.text.matchAll(form)]
        .map(([found, letter, dashed, slash, capital], at, list) => ({
          passage,
          index: list[at]?.index ?? 0,
          text: found,
          sign: letter ?? dashed ?? slash ?? capital ?? "",
        }))
        .filter((one) => !names.has(stem(one.text))),
    ),
  );
}

/** What stands in the course's title, and how frameworks call their levels and competences. */
function namesIn(course: CourseNode): ReadonlySet<string> {
  const given = frameworksOf(course).flatMap(({ levels, items }) =>
    [...levels, ...items].map((one) => one.de),
  );
  return new Set(
    [plainText(course.title.tree), ...given].flatMap((text) =>
      [...text.matchAll(form)].map(([found]) => stem(found)),
    ),
  );
}

/** A name is a name in the singular, too. */
function stem(text: string): string {
  return text.replace(/in(?:nen)?$/, "");
}

/** The sign that stands most often; of two the one that comes first. */
function mostly(all: readonly Found[]): string {
  const counts = new Map<string, number>();
  for (const { sign } of all) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? "";
}
