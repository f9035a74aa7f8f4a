import type { CompiledCourse } from "@kurswerk/format";
import { type Competence, competencesOf, type FindCompetence, requiredBy } from "../parts/competence.ts";
import { plain } from "../parts/plain.ts";
import { el, type Xml } from "../parts/xml.ts";
import { type Binding, vocabulary } from "./binding.ts";

/** What a course is classified by: objectives, what participants bring along, competences. */
export function classifications(
  course: CompiledCourse,
  binding: Binding,
  find: FindCompetence,
): readonly Xml[] {
  const { name, string } = binding;
  const { language } = course;
  const described = (purpose: string, texts: readonly string[]): readonly Xml[] =>
    texts.map((text) =>
      el(
        name("classification"),
        {},
        vocabulary("purpose", purpose, binding),
        el(name("description"), {}, string(text, language)),
      ),
    );
  const placed = (purpose: string, competences: readonly Competence[]): readonly Xml[] =>
    competences.map((one) =>
      el(
        name("classification"),
        {},
        vocabulary("purpose", purpose, binding),
        taxonPath(one, language, binding),
      ),
    );
  const objectives = course.modules.flatMap((module) => module.objectives.map((one) => one.name));
  return [
    ...described("educational objective", objectives),
    ...described("prerequisite", course.prerequisites.map(plain)),
    ...placed("prerequisite", requiredBy(course, find)),
    ...placed("competency", competencesOf(course.modules, find)),
  ];
}

/** Where a competence stands in its framework: areas, competence, level. */
function taxonPath(competence: Competence, language: string, { name, string, path }: Binding): Xml {
  const { framework, areas, level } = competence;
  const steps = [...areas, competence, ...(level ? [level] : [])].map((one) => [
    el(name("id"), {}, one.code),
    el(name("entry"), {}, string(one.name, language)),
  ]);
  return el(name("taxonPath"), {}, el(name("source"), {}, string(framework.name, language)), ...path(steps));
}
