import type { CompiledCourse } from "@kurswerk/format";
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

/** What participants can do already, one a line. */
export function requirements({ prerequisites }: CompiledCourse): string | undefined {
  return prerequisites.length === 0 ? undefined : prerequisites.map((one) => `- ${plain(one)}`).join("\n");
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
