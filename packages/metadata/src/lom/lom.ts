import type { CompiledCourse } from "@kurswerk/format";
import type { FindCompetence } from "../parts/competence.ts";
import { duration } from "../parts/duration.ts";
import { interactivity } from "../parts/interactivity.ts";
import { licenseUrl } from "../parts/license.ts";
import { el, textOf, type Xml, xml } from "../parts/xml.ts";
import { type Binding, vocabulary } from "./binding.ts";
import { classifications } from "./classifications.ts";

/**
 * A course as Learning Object Metadata. Values are those of LOM's own vocabularies, parts stand in the schema's order.
 * @see IEEE 1484.12.1; SCORM 1.2 Content Aggregation Model, 2.2
 */
export function lom(course: CompiledCourse, binding: Binding, find: FindCompetence): string {
  const { name } = binding;
  return xml(
    el(
      "lom",
      { xmlns: binding.namespace },
      el(name("general"), {}, ...general(course, binding)),
      el(name("lifeCycle"), {}, ...lifeCycle(course, binding)),
      el(name("metaMetadata"), {}, ...metaMetadata(binding)),
      el(name("technical"), {}, textOf(name("format"), "text/html"), textOf(name("location"), "index.html")),
      el(name("educational"), {}, ...educational(course, binding)),
      el(name("rights"), {}, ...rights(course, binding)),
      ...classifications(course, binding, find),
    ),
  );
}

type Parts = readonly (Xml | undefined)[];

function general(course: CompiledCourse, { name, string, identifier }: Binding): Parts {
  const { facts, language, description } = course;
  const catalog = facts.url === undefined ? "Kurswerk" : "URI";
  const known = identifier.make(catalog, facts.url ?? `${course.id}-${course.version}`);
  return [
    identifier.first ? known : undefined,
    el(name("title"), {}, string(course.name, language)),
    identifier.first ? undefined : known,
    textOf(name("language"), language),
    description === undefined ? undefined : el(name("description"), {}, string(description, language)),
    ...facts.keywords.map((one) => el(name("keyword"), {}, string(one, language))),
  ];
}

/** LOM's words for where a course stands in its life. */
const statuses: Readonly<Record<string, string>> = {
  draft: "draft",
  pilot: "draft",
  released: "final",
  outdated: "unavailable",
};

function lifeCycle(course: CompiledCourse, binding: Binding): Parts {
  const { name, string, entity, date } = binding;
  const { facts, provider } = course;
  const status = facts.status === undefined ? undefined : statuses[facts.status];
  const published = facts.published === undefined ? undefined : el(name("date"), {}, date(facts.published));
  return [
    el(name("version"), {}, string(course.version, course.language)),
    status === undefined ? undefined : vocabulary("status", status, binding),
    ...course.authors.map((author) =>
      el(name("contribute"), {}, vocabulary("role", "author", binding), entity(card(author))),
    ),
    provider &&
      el(
        name("contribute"),
        {},
        vocabulary("role", "publisher", binding),
        entity(card(provider.name, provider.url)),
        published,
      ),
  ];
}

function metaMetadata({ name, schemes }: Binding): Parts {
  return schemes.map((scheme) => textOf(name("metadataSchema"), scheme));
}

function educational(course: CompiledCourse, binding: Binding): Parts {
  const { name } = binding;
  const time = duration(course.workload);
  return [
    vocabulary("interactivityType", interactivity(course.modules), binding),
    ...resourceTypes(course).map((one) => vocabulary("learningResourceType", one, binding)),
    vocabulary("intendedEndUserRole", "learner", binding),
    vocabulary("context", "training", binding),
    time === undefined ? undefined : el(name("typicalLearningTime"), {}, binding.duration(time)),
    textOf(name("language"), course.language),
  ];
}

/** What the course is made of, in the words of LOM. */
function resourceTypes(course: CompiledCourse): readonly string[] {
  const entries = course.modules.flatMap((module) => module.entries);
  const found: readonly (readonly [string, boolean])[] = [
    ["narrative text", entries.some((entry) => entry.kind === "page")],
    ["exercise", entries.some((entry) => entry.kind === "task")],
    ["exam", entries.some((entry) => entry.kind === "quiz" && entry.graded)],
    ["self assessment", entries.some((entry) => entry.kind === "quiz" && !entry.graded)],
  ];
  return found.filter(([, there]) => there).map(([word]) => word);
}

function rights(course: CompiledCourse, binding: Binding): Parts {
  const { facts, license } = course;
  const url = license === undefined ? undefined : licenseUrl(license);
  const free = license === "CC0-1.0" || license === "public-domain";
  return [
    facts.price === undefined ? undefined : vocabulary("cost", facts.price > 0 ? "yes" : "no", binding),
    license === undefined
      ? undefined
      : vocabulary("copyrightAndOtherRestrictions", free ? "no" : "yes", binding),
    license === undefined
      ? undefined
      : el(
          binding.name("description"),
          {},
          binding.string(url === undefined ? license : `${license}, ${url}`, course.language),
        ),
  ];
}

/** A person or an organization as a vCard 3.0. */
function card(name: string, url?: string): string {
  const escaped = name.replace(/[\\,;]/g, (sign) => `\\${sign}`);
  return [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `FN:${escaped}`,
    `N:${escaped}`,
    ...(url ? [`URL:${url}`] : []),
    "END:VCARD",
  ].join("\n");
}
