import type { CourseNode } from "@kurswerk/schema";
import { passages } from "../../../reading/passages.ts";
import { learnerTexts } from "../../../walk.ts";

/** Masculine, feminine, neuter, or plural. */
export type Gender = "m" | "f" | "n" | "p";

/** The genders that the noun of an answer can have; none when nobody knows. */
export type Fits = (answer: string) => readonly Gender[];

/** Endings that leave no doubt. */
const endings: readonly (readonly [RegExp, Gender])[] = [
  [/(?:ungen|heiten|keiten|schaften|tionen|täten)$/, "p"],
  [/(?<!spr|schw|d)(?:ung|heit|keit|schaft|tion|sion|tät|erei)$/, "f"],
  [/ium$/, "n"],
  [/ismus$/, "m"],
];

/** Articles after which a noun has one gender only, as they stand in running text. */
const telling =
  /(?<!\p{L}|, ?)(?:(eine|einer|zur|Eine|Einer)|(einen|Einen)|(das|Das|ins)) (\p{Lu}\p{Ll}{2,})(?![\p{L}-])/gu;

const head = /^(?:\p{Ll}+e[nrsm]? )?(\p{Lu}\p{Ll}{2,})(?![\p{L}-])/u;
const sameInPlural = /(?:er|el|en|chen|lein)$/;

const known = new WeakMap<CourseNode, Fits>();

/** Learns the genders of nouns from the texts of a course itself. A noun that was met with two is unknown. */
export function nouns(course: CourseNode): Fits {
  const found = known.get(course) ?? learn(course);
  known.set(course, found);
  return found;
}

function learn(course: CourseNode): Fits {
  const met = new Map<string, Set<Gender>>();
  for (const { text } of learnerTexts(course))
    for (const passage of passages(text, course.file.data.variables))
      for (const [, feminine, masculine, , noun = ""] of passage.text.matchAll(telling)) {
        const gender = feminine ? "f" : masculine ? "m" : "n";
        met.set(noun, (met.get(noun) ?? new Set<Gender>()).add(gender));
      }
  return (answer) => {
    const noun = head.exec(answer)?.[1];
    if (noun === undefined) return [];
    const sure = endings.find(([ending]) => ending.test(noun))?.[1];
    const genders = sure === undefined ? [...(met.get(noun) ?? [])] : [sure];
    if (genders.length !== 1) return [];
    return sameInPlural.test(noun) ? [...genders, "p"] : genders;
  };
}
