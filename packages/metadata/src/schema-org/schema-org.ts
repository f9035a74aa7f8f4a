import type { Outcome } from "@kurswerk/diagnostics";
import type { CompiledCourse } from "@kurswerk/format";
import { type Competence, competencesOf, type FindCompetence, requiredBy } from "../parts/competence.ts";
import { defined, filled } from "../parts/defined.ts";
import { duration } from "../parts/duration.ts";
import { licenseUrl } from "../parts/license.ts";
import { missing } from "../parts/missing.ts";
import { plain } from "../parts/plain.ts";

/**
 * A course as search engines read it. What the source does not say is not there;
 * name, description and provider are what a reader needs at least, so what is missing of them is told.
 * @see https://schema.org/Course
 */
export function schemaOrg(course: CompiledCourse, find: FindCompetence): Outcome<unknown> {
  const { facts, provider } = course;
  const objectives = course.modules.flatMap((module) => module.objectives.map((one) => one.name));
  const value = defined({
    "@context": "https://schema.org",
    "@type": "Course",
    "@id": facts.url,
    url: facts.url,
    name: course.name,
    description: course.description,
    courseCode: course.id,
    version: course.version,
    inLanguage: course.language,
    provider: provider && defined({ "@type": "Organization", name: provider.name, url: provider.url }),
    author: filled(course.authors.map((name) => ({ "@type": "Person", name }))),
    license: course.license && licenseUrl(course.license),
    datePublished: facts.published,
    dateModified: facts.modified,
    keywords: filled(facts.keywords),
    audience: facts.audience && { "@type": "Audience", audienceType: facts.audience.label },
    educationalLevel: filled(facts.educationalLevels.map((one) => one.label)),
    coursePrerequisites: filled(course.prerequisites.map(plain)),
    teaches: filled([...objectives, ...competencesOf(course.modules, find).map(term)]),
    competencyRequired: filled(requiredBy(course, find).map(term)),
    timeRequired: duration(course.workload),
    educationalCredentialAwarded: facts.proof?.label,
    isAccessibleForFree: facts.price === undefined ? undefined : facts.price === 0,
    offers: facts.price === undefined ? undefined : offer(facts.price),
    hasCourseInstance: instance(course),
    syllabusSections: course.modules.map((module) =>
      defined({
        "@type": "Syllabus",
        name: module.name,
        description: module.description,
        timeRequired: duration(module.workload),
      }),
    ),
  });
  const diagnostics = missing(course, "schema.org", {
    summary: course.description,
    "provider.name": provider?.name,
  });
  return { value, diagnostics };
}

function term({ url, name, code, framework }: Competence): unknown {
  return { "@type": "DefinedTerm", "@id": url, name, termCode: code, inDefinedTermSet: framework.url };
}

function offer(price: number): unknown {
  return { "@type": "Offer", category: price === 0 ? "Free" : "Paid", price, priceCurrency: "EUR" };
}

/** How the course is taken; `undefined` when modules name no phases and there is no workload. */
function instance(course: CompiledCourse): unknown {
  const phases = new Set(
    course.modules.flatMap(({ entries }) => entries.flatMap(({ phase }) => phase ?? [])),
  );
  const online = phases.has("online-self") || phases.has("online-live");
  const onsite = phases.has("on-site") || phases.has("in-company");
  const mode = online && onsite ? "blended" : online ? "online" : onsite ? "onsite" : undefined;
  const workload = duration(course.workload);
  if (mode === undefined && workload === undefined) return undefined;
  return defined({
    "@type": "CourseInstance",
    courseMode: mode,
    courseWorkload: workload,
    inLanguage: course.language,
  });
}
