import type { Language } from "@kurswerk/diagnostics";
import { type Framework, resolve } from "@kurswerk/frameworks";
import type { CourseNode } from "@kurswerk/schema";
import { frameworksOf } from "@kurswerk/validation";
import type { Aim, Row, Table } from "./table.ts";

const words = {
  de: {
    caption: "Abdeckung",
    code: "Code",
    name: "Kompetenz",
    empty: "Der Kurs verweist auf keine Kompetenz.",
    gaps: (count: number, all: number) =>
      `${all - count} von ${all} Kompetenzen ${all - count === 1 ? "kommt" : "kommen"} vor, ${count} nicht.`,
  },
  en: {
    caption: "Coverage",
    code: "Code",
    name: "Competence",
    empty: "The course refers to no competence.",
    gaps: (count: number, all: number) =>
      `${all - count} of ${all} competences ${all - count === 1 ? "occurs" : "occur"}, ${count} ${count === 1 ? "does" : "do"} not.`,
  },
};

/** Competence × module with the level and the objective in each cell: one table per framework that a course uses. */
export function matrix(course: CourseNode, language: Language): readonly Table[] {
  const say = words[language];
  const known = frameworksOf(course);
  const used = uses(course, known);
  // A module may be called "name" or "code", as other columns are.
  const modules = course.modules.map((module) => ({
    key: `module:${module.id.value}`,
    label: module.id.value,
  }));
  const tables = known
    .filter((framework) => used.some((one) => one.framework === framework))
    .map((framework): Table => {
      const areas = new Set(framework.items.map((item) => item.area));
      const leaves = framework.items.filter(
        (item) =>
          !areas.has(item.code) || used.some((one) => one.framework === framework && one.code === item.code),
      );
      const rows = leaves.map((item): Row => {
        const cells = modules.map(({ key }) => {
          const here = used.filter(
            (one) => one.framework === framework && one.code === item.code && `module:${one.module}` === key,
          );
          return [key, here.map((one) => one.aim)] as const;
        });
        return { code: item.code, name: item[language], ...Object.fromEntries(cells) };
      });
      const met = new Set(used.filter((one) => one.framework === framework).map((one) => one.code));
      const gaps = leaves.filter((item) => !met.has(item.code)).length;
      return {
        caption: `${say.caption}: ${framework.title[language]} (${framework.id})`,
        columns: [{ key: "code", label: say.code }, { key: "name", label: say.name }, ...modules],
        rows,
        notes: [say.gaps(gaps, rows.length)],
      };
    });
  return tables.length > 0
    ? tables
    : [{ caption: say.caption, columns: [{ key: "code", label: say.code }], rows: [], notes: [say.empty] }];
}

interface Use {
  readonly framework: Framework;
  readonly code: string;
  readonly module: string;
  readonly aim: Aim;
}

function uses(course: CourseNode, known: readonly Framework[]): readonly Use[] {
  return course.modules.flatMap((module) =>
    [...module.objectives.values()].flatMap((objective) =>
      objective.competences.flatMap(({ value }): readonly Use[] => {
        const found = resolve(value, known);
        if (!found.found) return [];
        const level = found.level === undefined ? {} : { level: found.level.id };
        return [
          {
            framework: found.framework,
            code: found.item.code,
            module: module.id.value,
            aim: { objective: objective.id.value, ...level },
          },
        ];
      }),
    ),
  );
}
