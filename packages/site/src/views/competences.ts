import type { AimLevel, Competence, CompiledCourse } from "@kurswerk/format";
import type { Element } from "hast";
import { h } from "../parts/h.ts";
import { icon } from "../parts/icon.ts";
import { levelText } from "./aims.ts";
import { type Page, view } from "./view.ts";

/** Every competence that the course builds; the player adds how the learner stands. None without any. */
export function competences({ course, texts }: Page): Element | undefined {
  if (course.competences.length === 0) return undefined;
  return view(
    "competences",
    "competences",
    texts.competences,
    h("p", { className: "lead" }, texts.competencesLead),
    ...course.competences.map((one, index) => section(one, index, { course, texts })),
    h(
      "p",
      {},
      h(
        "button",
        { type: "button", className: "secondary", dataPrint: "", hidden: true },
        icon("printer"),
        texts.printPage,
      ),
    ),
  );
}

function section(one: Competence, index: number, { course, texts }: Page): Element {
  const goals = course.modules.flatMap(({ id, objectives }) =>
    objectives
      .filter(({ aims }) => aims.some((aim) => aim.competence === one.id))
      .map(({ name }) => ({ name, address: `#${id}` })),
  );
  const level = highest(course, one.id);
  return h(
    "section",
    { className: "competence", dataCompetence: String(index) },
    h("h2", {}, one.name),
    h("p", { className: "help" }, `${texts.framework}: ${one.framework}`),
    level && h("p", {}, h("strong", {}, `${texts.aim}: `), levelText(level, texts)),
    h("div", { dataReached: "" }),
    goals.length > 0 &&
      h(
        "details",
        { open: true },
        h("summary", {}, texts.competenceGoals),
        h("ul", {}, ...goals.map(({ name, address }) => h("li", {}, h("a", { href: address }, name)))),
      ),
  );
}

/** The highest level that an objective of the course leads to. */
function highest({ modules }: CompiledCourse, competence: string): AimLevel | undefined {
  return modules
    .flatMap(({ objectives }) => objectives.flatMap(({ aims }) => aims))
    .filter((aim) => aim.competence === competence)
    .flatMap(({ level }) => level ?? [])
    .sort((one, other) => other.number - one.number)[0];
}
