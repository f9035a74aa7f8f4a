import { labelOf, type Vocabulary, vocabularies } from "@kurswerk/schema";
import { type Child, h, license } from "@kurswerk/site";
import { dateOf } from "../canvas/date-of.ts";
import type { Reported } from "./report.ts";

/** The head of the course as a list of names and values. */
export function facts({ course, node, texts }: Reported): Child {
  const { data } = node.file;
  const label = (list: Vocabulary, id: string | undefined): string | undefined =>
    id === undefined ? undefined : labelOf(list, id, course.language);
  const say = texts.factNames;
  const people = [
    ...(data.group?.size === undefined ? [] : [`${data.group.size} ${texts.people}`]),
    ...(data.group?.team === undefined ? [] : [`${texts.inTeams} ${data.group.team}`]),
  ].join(", ");
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say.version, course.version],
    [say.status, label(vocabularies.statuses, data.status)],
    [say.reviewBy, data["review-by"] === undefined ? undefined : dateOf(data["review-by"], course.language)],
    [say.audience, label(vocabularies.audiences, data.audience)],
    [say.level, label(vocabularies.languageLevels, data["language-level"])],
    [say.format, label(vocabularies.offerFormats, data.format)],
    [say.area, label(vocabularies.areas, data.area)],
    [say.group, people === "" ? undefined : people],
    [say.prerequisites, data.prerequisites?.join("; ")],
    [say.proof, label(vocabularies.proofs, data.funding?.proof)],
    [say.passMark, `${course.passMark} %`],
    [say.provider, course.provider?.name],
    [say.authors, course.authors.length === 0 ? undefined : course.authors.join(", ")],
    [say.license, course.license === undefined ? undefined : license(course.license).name],
  ];
  return h(
    "dl",
    { className: "facts" },
    ...rows.map(([name, value]) =>
      h(
        "div",
        {},
        h("dt", {}, name),
        h("dd", {}, value ?? h("span", { className: "missing" }, texts.notGiven)),
      ),
    ),
  );
}
