import type { Task } from "@kurswerk/format";
import { labelOf, vocabularies } from "@kurswerk/schema";
import { type Child, h } from "@kurswerk/site";
import type { Reported } from "./report.ts";
import { shown } from "./shown.ts";
import { table } from "./table.ts";

/** A task as learners get it, with safety, phases and rubric. */
export function task(one: Task, reported: Reported): Child {
  const { texts, course } = reported;
  const facts = [
    ...(one.team === undefined ? [] : [`${texts.inTeams} ${one.team}`]),
    ...(one.iterations === undefined ? [] : [`${texts.iterations}: ${one.iterations}`]),
    ...(one.station === undefined ? [] : [`${texts.station}: ${one.station}`]),
  ].join(" · ");
  const part = (title: string, ...content: readonly Child[]): Child => [h("h5", {}, title), ...content];
  return [
    facts !== "" && h("p", { className: "of" }, facts),
    shown(one.intro, reported),
    safety(one, reported),
    one.product && part(texts.product, shown(one.product, reported)),
    one.criteria.length > 0 &&
      part(
        texts.criteria,
        h("ul", {}, ...one.criteria.map((line) => h("li", {}, shown(line.text, reported)))),
      ),
    one.material && part(texts.material, shown(one.material, reported)),
    one.roles.length > 0 &&
      part(
        texts.roles,
        table(
          texts.roles,
          [texts.roleName, texts.duty],
          one.roles.map((role) => [role.name, shown(role.duty, reported)]),
        ),
      ),
    ...one.phases.map((phase) =>
      part(
        labelOf(vocabularies.actionPhases, phase.phase, course.language) +
          (phase.minutes === undefined ? "" : ` (${phase.minutes} ${texts.minutes})`),
        shown(phase.body, reported),
      ),
    ),
    one.mistakes && part(texts.mistakes, shown(one.mistakes, reported)),
    one.transfer &&
      part(
        one.transfer.days === undefined
          ? texts.transfer
          : `${texts.transfer} (${one.transfer.days} ${texts.days})`,
        shown(one.transfer.body, reported),
      ),
    one.submit.length > 0 && part(texts.submit, h("ul", {}, ...one.submit.map((line) => h("li", {}, line)))),
    rubric(one, reported),
  ];
}

function safety({ safety: said }: Task, reported: Reported): Child {
  const { texts } = reported;
  if (!said) return undefined;
  const rows: readonly (readonly [string, Child])[] = [
    [texts.safety.hazards, said.hazards.join(", ")],
    [texts.safety.briefing, said.briefing && shown(said.briefing, reported)],
    [texts.safety.instruction, said.operatingInstruction && shown(said.operatingInstruction, reported)],
    [texts.safety.ppe, said.ppe.join(", ")],
    [texts.safety.responsible, said.responsible],
    [texts.safety.record, said.record],
  ];
  return [
    h("h5", {}, texts.safety.title),
    h(
      "dl",
      { className: "facts" },
      ...rows.map(([name, value]) =>
        h(
          "div",
          {},
          h("dt", {}, name),
          h(
            "dd",
            {},
            value === undefined || value === "" ? h("span", { className: "missing" }, texts.notGiven) : value,
          ),
        ),
      ),
    ),
  ];
}

function rubric({ rubric: found }: Task, { texts }: Reported): Child {
  if (!found) return undefined;
  return [
    h("h5", {}, `${texts.rubric}: ${found.title}`),
    table(
      found.title,
      [texts.criterion, ...found.levels.map((level) => `${level.title} (${level.points})`)],
      found.criteria.map((criterion) => [criterion.title, ...criterion.texts]),
    ),
  ];
}
