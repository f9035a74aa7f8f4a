import { type Diagnostic, diagnose, type Outcome } from "@kurswerk/diagnostics";
import {
  addressWithin,
  type CompiledAsset,
  type CompiledCourse,
  type Labelled,
  type Module,
} from "@kurswerk/format";
import { licenseUnlisted } from "../messages/metadata/license-unlisted/messages.ts";
import { subjectForeign } from "../messages/metadata/subject-foreign/messages.ts";
import {
  assessedBy,
  type Competence,
  competencesOf,
  type FindCompetence,
  requiredBy,
} from "../parts/competence.ts";
import { defined, filled } from "../parts/defined.ts";
import { duration } from "../parts/duration.ts";
import { interactivity } from "../parts/interactivity.ts";
import { licenseUrl } from "../parts/license.ts";
import { missing } from "../parts/missing.ts";
import { documentWords, listed, paragraphs } from "../parts/words.ts";
import { audienceRoles, educationalLevels } from "./vocabularies.ts";

/** A JSON-LD document by the name of its file. */
export type Documents = ReadonlyMap<string, unknown>;

/**
 * The records of a course and of each of its modules in the General Metadata Profile for Educational Resources.
 * Addresses of modules are the course's with the address of the module inside it.
 * @see https://dini-ag-kim.github.io/amb/20231019/
 */
export function amb(course: CompiledCourse, find: FindCompetence): Outcome<Documents> {
  const { facts } = course;
  const diagnostics = [
    ...missing(course, "AMB", { "metadata.url": facts.url }),
    ...checkSubjects(course),
    ...checkLicense(course),
  ];
  const { url } = facts;
  if (url === undefined) return { value: undefined, diagnostics };
  const value = new Map([
    ["course.jsonld", courseRecord(course, url, find)],
    ...course.modules.map((module): [string, unknown] => [
      `modules/${module.id}.jsonld`,
      moduleRecord(course, module, url, find),
    ]),
  ]);
  return { value, diagnostics };
}

const kim = "https://w3id.org/kim/";

function courseRecord(course: CompiledCourse, url: string, find: FindCompetence): unknown {
  const objectives = course.modules.flatMap((module) => module.objectives.map((one) => one.name));
  return defined({
    ...head(course, url, "Course"),
    name: course.name,
    description: paragraphs(
      course.description,
      listed(documentWords[course.language].objectives, objectives),
    ),
    ...common(course, course.modules, find),
    learningResourceType: [concept(`${kim}hcrt/course`, course, "Kurs", "Course")],
    duration: duration(course.workload),
    assesses: filled(assessedBy(course, find).map((one) => competence(one, course))),
    hasPart: course.modules.map((module) => ({
      id: addressWithin(url, module.id),
      type: ["LearningResource"],
      name: module.name,
    })),
    isBasedOn: filled(course.assets.flatMap(basedOn)),
  });
}

function moduleRecord(course: CompiledCourse, module: Module, url: string, find: FindCompetence): unknown {
  const objectives = module.objectives.map((one) => one.name);
  return defined({
    ...head(course, addressWithin(url, module.id)),
    name: module.name,
    description: paragraphs(
      module.description,
      listed(documentWords[course.language].objectives, objectives),
    ),
    ...common(course, [module], find),
    learningResourceType: [concept(`${kim}hcrt/web_page`, course, "Webseite", "Web page")],
    duration: duration(module.workload),
    assesses: filled(
      assessedBy({ ...course, modules: [module] }, find).map((one) => competence(one, course)),
    ),
    isPartOf: [{ id: url, type: ["LearningResource", "Course"], name: course.name }],
  });
}

function head(course: CompiledCourse, id: string, ...types: readonly string[]): Record<string, unknown> {
  return {
    "@context": [`${kim}amb/context.jsonld`, { "@language": course.language }],
    id,
    type: ["LearningResource", ...types],
  };
}

/** What a course and its modules share. */
function common(
  course: CompiledCourse,
  modules: readonly Module[],
  find: FindCompetence,
): Record<string, unknown> {
  const { facts, provider } = course;
  const organization = provider && defined({ type: "Organization", name: provider.name, id: provider.url });
  const authors = course.authors.map((name) => ({ type: "Person", name }));
  const role = facts.audience && audienceRoles[facts.audience.id];
  const url = ambLicense(course.license);
  return {
    inLanguage: [course.language],
    creator: filled(authors) ?? (organization && [organization]),
    publisher: organization && [organization],
    datePublished: facts.published,
    dateModified: facts.modified,
    keywords: filled(facts.keywords),
    license: url && { id: url },
    about: filled(facts.subjects.map((id) => ({ type: "Concept", id }))),
    audience: role && [concept(role.id, course, role.de, role.en)],
    educationalLevel: filled(facts.educationalLevels.map((one) => level(one, course))),
    teaches: filled(competencesOf(modules, find).map((one) => competence(one, course))),
    competencyRequired: filled(requiredBy(course, find).map((one) => competence(one, course))),
    interactivityType: {
      type: "Concept",
      id: `http://purl.org/dcx/lrmi-vocabs/interactivityType/${interactivity(modules)}`,
    },
    isAccessibleForFree: facts.price === undefined ? undefined : facts.price === 0,
    conditionsOfAccess: facts.access && {
      type: "Concept",
      id: `http://w3id.org/kim/conditionsOfAccess/${facts.access === "open" ? "no_login" : "login"}`,
    },
  };
}

function concept(id: string, { language }: CompiledCourse, de: string, en: string): unknown {
  return { type: "Concept", id, prefLabel: { [language]: language === "de" ? de : en } };
}

function level({ id, label }: Labelled, course: CompiledCourse): unknown {
  return concept(`${kim}educationalLevel/${educationalLevels[id] ?? id}`, course, label, label);
}

function competence({ url, name }: Competence, { language }: CompiledCourse): unknown {
  return { id: url, prefLabel: { [language]: name } };
}

/** A work by others inside the course, with what its licence asks to be said. */
function basedOn({ path, credit }: CompiledAsset): readonly unknown[] {
  if (!credit) return [];
  const { author, authorType, license, licenseUrl: stated, source, title } = credit;
  const url = ambLicense(license, stated);
  return [
    defined({
      id: source !== undefined && /^https?:\/\/\S+$/.test(source) ? source : undefined,
      name: title ?? path.slice(path.lastIndexOf("/") + 1),
      creator: [{ type: authorType === "organization" ? "Organization" : "Person", name: author }],
      license: url && { id: url },
    }),
  ];
}

/** Licences that AMB admits: Creative Commons, GNU, Apache, MIT. */
function ambLicense(id: string | undefined, stated?: string): string | undefined {
  const admitted =
    /^https?:\/\/(creativecommons\.org\/(licenses|publicdomain)|www\.(gnu|apache)\.org\/licenses|opensource\.org\/licenses\/MIT)/;
  return [id && licenseUrl(id), stated].find((url) => url && admitted.test(url)) || undefined;
}

function checkLicense(course: CompiledCourse): readonly Diagnostic[] {
  const { license } = course;
  if (license === undefined || ambLicense(license) !== undefined) return [];
  return [diagnose(licenseUnlisted, { license }, course.facts.places["license"] ?? course.span)];
}

/** AMB wants one subject of KIM's lists beside any others. */
function checkSubjects(course: CompiledCourse): readonly Diagnostic[] {
  const { subjects, places } = course.facts;
  const known =
    /^(https:\/\/w3id\.org\/kim\/hochschulfaechersystematik\/|http:\/\/w3id\.org\/kim\/schulfaecher\/)/;
  if (subjects.length === 0 || subjects.some((one) => known.test(one))) return [];
  return [diagnose(subjectForeign, { subjects }, places["metadata"] ?? course.span)];
}
