import type { Language } from "@kurswerk/diagnostics";
import { type CourseNode, labelOf, type ModuleNode, vocabularies } from "@kurswerk/schema";
import { estimate, readerOf } from "@kurswerk/validation";
import type { Row, Table } from "./table.ts";

const words = {
  de: {
    contents: "Geschätzte Zeit je Modul und Phase",
    clocks: "Angegebene und geschätzte Zeit",
    module: "Modul",
    phase: "Phase",
    none: "ohne Phase",
    minutes: "Minuten",
    units: "UE (45 min)",
    hours: "Stunden (60 min)",
    clock: "Uhr",
    provider: "Anbieter, UE",
    company: "Betrieb, Stunden",
    said: "angegeben",
    estimated: "geschätzt",
    sum: "Summe",
    note: "Das Modell schätzt Lesen, Bilder, Videos, Fragen und die Zeiten der Aufgaben. Wie lange einzelne Menschen wirklich brauchen, kann um die Hälfte abweichen.",
  },
  en: {
    contents: "Estimated time per module and phase",
    clocks: "Declared and estimated time",
    module: "Module",
    phase: "Phase",
    none: "no phase",
    minutes: "Minutes",
    units: "Units (45 min)",
    hours: "Hours (60 min)",
    clock: "Clock",
    provider: "Provider, units",
    company: "Company, hours",
    said: "declared",
    estimated: "estimated",
    sum: "Sum",
    note: "The model estimates reading, pictures, films, questions and the times of tasks. The time that a person really needs may differ by half.",
  },
};

/** Workload per module, phase and clock: units of 45 minutes with the provider, hours of 60 in the company. */
export function time(course: CourseNode, language: Language): readonly Table[] {
  const say = words[language];
  const phases = course.modules.flatMap((module) => ofModule(course, module, language));
  const total = (key: "minutes" | "units" | "hours"): number =>
    phases.reduce((sum, row) => sum + (typeof row[key] === "number" ? row[key] : 0), 0);
  return [
    {
      caption: say.contents,
      columns: [
        { key: "module", label: say.module },
        { key: "phase", label: say.phase },
        { key: "minutes", label: say.minutes, isNumber: true },
        { key: "units", label: say.units, isNumber: true },
        { key: "hours", label: say.hours, isNumber: true },
      ],
      rows: [
        ...phases,
        {
          module: say.sum,
          phase: "",
          minutes: rounded(total("minutes")),
          units: rounded(total("units")),
          hours: rounded(total("hours")),
        },
      ],
      notes: [],
    },
    {
      caption: say.clocks,
      columns: [
        { key: "module", label: say.module },
        { key: "clock", label: say.clock },
        { key: "said", label: say.said, isNumber: true },
        { key: "estimated", label: say.estimated, isNumber: true },
      ],
      rows: clocks(course, phases, language),
      notes: [say.note],
    },
  ];
}

function ofModule(course: CourseNode, module: ModuleNode, language: Language): readonly Row[] {
  const minutes = new Map<string, number>();
  for (const { node, phase = "" } of module.entries)
    if (node) minutes.set(phase, (minutes.get(phase) ?? 0) + estimate(node, readerOf(course, module)));
  return [...minutes].map(([phase, sum]) => ({
    module: module.id.value,
    phase: phase === "" ? words[language].none : labelOf(vocabularies.phases, phase, language),
    minutes: rounded(sum),
    units: phase === "in-company" ? "" : rounded(sum / 45),
    hours: phase === "in-company" ? rounded(sum / 60) : "",
  }));
}

function clocks(course: CourseNode, phases: readonly Row[], language: Language): readonly Row[] {
  const say = words[language];
  const estimated = (key: "units" | "hours", module?: string): number =>
    phases
      .filter((row) => module === undefined || row["module"] === module)
      .reduce((sum, row) => sum + (typeof row[key] === "number" ? row[key] : 0), 0);
  const rows = (
    name: string,
    workload: ModuleNode["file"]["data"]["workload"],
    module: string | undefined,
  ): readonly Row[] => [
    {
      module: name,
      clock: say.provider,
      said: workload?.["provider-units"] ?? "–",
      estimated: rounded(estimated("units", module)),
    },
    ...(workload?.["company-hours"] === undefined && estimated("hours", module) === 0
      ? []
      : [
          {
            module: name,
            clock: say.company,
            said: workload?.["company-hours"] ?? "–",
            estimated: rounded(estimated("hours", module)),
          },
        ]),
  ];
  return [
    ...course.modules.flatMap((module) => rows(module.id.value, module.file.data.workload, module.id.value)),
    ...rows(say.sum, course.file.data.workload, undefined),
  ];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
