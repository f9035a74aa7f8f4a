import type { Entry, Objective } from "@kurswerk/format";
import { labelOf, vocabularies } from "@kurswerk/schema";
import { type Child, h } from "@kurswerk/site";
import { coverage } from "./coverage.ts";
import type { Reported } from "./report.ts";
import { table } from "./table.ts";

/** Objectives with level and competences, and where each is presented, practised and assessed. */
export function objectives(reported: Reported): Child {
  const { course, texts } = reported;
  const rows = coverage(course);
  if (rows.length === 0) return h("p", { className: "missing" }, texts.noObjectives);
  const missing = rows.filter((one) => one.practised.length === 0 || one.assessed.length === 0);
  return [
    h("p", {}, missing.length === 0 ? texts.covered : texts.uncovered(missing.length, rows.length)),
    table(
      texts.objectives,
      [texts.objective, texts.level, texts.competences, texts.presented, texts.practised, texts.assessed],
      rows.map(({ module, objective, presented, practised, assessed }) => [
        [h("span", { className: "of" }, `${module.name}: `), objective.text],
        objective.bloom === undefined
          ? h("span", { className: "missing" }, texts.notGiven)
          : labelOf(vocabularies.bloom, objective.bloom, course.language),
        competences(objective, reported),
        places(presented, "–"),
        places(practised, texts.missing),
        places(assessed, texts.missing),
      ]),
    ),
    h("p", { className: "legend" }, texts.coverageLegend),
  ];
}

/** References with the names of their competences, where all of them lead somewhere. */
function competences({ competences: references, aims }: Objective, { course }: Reported): Child {
  if (references.length === 0) return "–";
  const names = aims.map((aim) => course.competences.find((one) => one.id === aim.competence)?.name ?? "");
  const lines = references.map((reference, at) =>
    names.length === references.length ? `${reference} ${names[at]}` : reference,
  );
  return h("ul", { className: "plain" }, ...lines.map((line) => h("li", {}, line)));
}

function places(entries: readonly Entry[], otherwise: string): Child {
  if (entries.length === 0)
    return otherwise === "–" ? otherwise : h("strong", { className: "missing" }, otherwise);
  return h(
    "ul",
    { className: "plain" },
    ...entries.map((entry) => h("li", {}, h("a", { href: `#${entry.id}` }, entry.name))),
  );
}
