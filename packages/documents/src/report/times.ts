import type { CompiledCourse, Module } from "@kurswerk/format";
import { labelOf, vocabularies } from "@kurswerk/schema";
import { type Child, h } from "@kurswerk/site";
import type { Reported } from "./report.ts";
import { table } from "./table.ts";

/** Minutes of a teaching unit at the provider, and of an hour in the company. */
const unit = 45;
const hour = 60;

/** Declared and planned times per module, then minutes per piece of content and phase. */
export function times({ course, texts }: Reported): Child {
  const name = (phase: string | undefined): string =>
    phase === undefined ? "–" : labelOf(vocabularies.phases, phase, course.language);
  const compared = course.modules.map((module) => [
    module.name,
    declared(module, "providerUnits", unit, texts.units, texts.minutes),
    String(minutesOf(module, false)),
    declared(module, "companyHours", hour, texts.hours, texts.minutes),
    String(minutesOf(module, true)),
  ]);
  const total = (company: boolean): string =>
    String(course.modules.reduce((sum, module) => sum + minutesOf(module, company), 0));
  const pieces = course.modules.flatMap((module) =>
    module.entries.map((entry) => [
      h("a", { href: `#${entry.id}` }, entry.name),
      module.name,
      name(entry.phase),
      entry.minutes === undefined
        ? h("span", { className: "missing" }, texts.notGiven)
        : String(entry.minutes),
      entry.kind === "task"
        ? entry.task.phases
            .filter((phase) => phase.minutes !== undefined)
            .map(
              (phase) =>
                `${labelOf(vocabularies.actionPhases, phase.phase, course.language)} ${phase.minutes}`,
            )
            .join(", ")
        : "",
    ]),
  );
  return [
    table(
      texts.timesCompared,
      [
        texts.module,
        texts.declaredProvider,
        texts.plannedProvider,
        texts.declaredCompany,
        texts.plannedCompany,
      ],
      [
        ...compared,
        [
          texts.wholeCourse,
          declared(course, "providerUnits", unit, texts.units, texts.minutes),
          total(false),
          declared(course, "companyHours", hour, texts.hours, texts.minutes),
          total(true),
        ],
      ],
    ),
    h("p", { className: "legend" }, texts.timesLegend),
    table(
      texts.timesByPiece,
      [texts.piece, texts.module, texts.phase, texts.minutesHead, texts.phases],
      pieces,
    ),
  ];
}

/** The minutes that pieces of a module give, in the company or elsewhere. */
function minutesOf(module: Module, company: boolean): number {
  return module.entries
    .filter((entry) => (entry.phase === "in-company") === company)
    .reduce((sum, entry) => sum + (entry.minutes ?? 0), 0);
}

function declared(
  { workload }: Pick<CompiledCourse, "workload">,
  key: "providerUnits" | "companyHours",
  length: number,
  name: string,
  minutes: string,
): string {
  const value = workload?.[key];
  return value === undefined ? "–" : `${value} ${name} (${value * length} ${minutes})`;
}
