import type { CompiledCourse } from "@kurswerk/format";
import { type FindCompetence, requiredBy } from "../parts/competence.ts";
import { plain } from "../parts/plain.ts";
import { documentWords, listed, paragraphs } from "../parts/words.ts";

/** What a course is about: summary, objectives, methods. */
export function description(course: CompiledCourse): string | undefined {
  const words = documentWords[course.language];
  const objectives = course.modules.flatMap((module) => module.objectives.map((one) => one.name));
  return paragraphs(
    course.description,
    listed(words.objectives, objectives),
    listed(words.methods, course.facts.methods),
  );
}

/** What participants can do already, one a line: in words, and as competences of a framework. */
export function requirements(course: CompiledCourse, find: FindCompetence): string | undefined {
  const competences = requiredBy(course, find).map(
    ({ name, framework, level }) =>
      `${name} (${[framework.name, ...(level ? [level.name] : [])].join(", ")})`,
  );
  const lines = [...course.prerequisites.map(plain), ...competences];
  return lines.length === 0 ? undefined : lines.map((line) => `- ${line}`).join("\n");
}

/** How much time it takes, at the provider and in the company. */
export function remarks(course: CompiledCourse): string | undefined {
  const words = documentWords[course.language];
  const { providerUnits, companyHours } = course.workload ?? {};
  const time = [
    ...(providerUnits === undefined ? [] : [words.units(providerUnits)]),
    ...(companyHours === undefined ? [] : [words.hours(companyHours)]),
  ];
  return time.length === 0 ? undefined : `${time.join(", ")}.`;
}
