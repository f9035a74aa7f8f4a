import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import type { CompiledCourse } from "@kurswerk/format";
import { textTooLong } from "../messages/metadata/text-too-long/messages.ts";
import type { FindCompetence } from "../parts/competence.ts";
import { placeOf } from "../parts/missing.ts";
import { nameLimit } from "./name-lines.ts";
import { description, remarks, requirements } from "./texts.ts";

/**
 * The most characters of each text, by the key that the author can shorten.
 * @see openQ-cat.V1.1.xsd of the Bundesagentur für Arbeit, as of 14.11.2025
 */
const limits: Readonly<
  Record<
    string,
    readonly [
      limit: number,
      texts: (course: CompiledCourse, find: FindCompetence) => readonly (string | undefined)[],
    ]
  >
> = {
  id: [50, (course) => [course.id]],
  version: [255, (course) => [course.version]],
  title: [255, (course) => [course.name]],
  summary: [30_000, (course) => [description(course)]],
  prerequisites: [10_000, (course, find) => [requirements(course, find)]],
  workload: [2000, (course) => [remarks(course)]],
  "metadata.keywords": [255, ({ facts }) => facts.keywords],
  "provider.name": [nameLimit, ({ provider }) => [provider?.name]],
  "provider.url": [255, ({ provider }) => [provider?.url]],
  "provider.address.street": [30, ({ facts }) => [facts.address?.street]],
  "provider.address.zip": [14, ({ facts }) => [facts.address?.zip]],
  "provider.address.city": [36, ({ facts }) => [facts.address?.city]],
  "provider.address.country": [50, ({ facts }) => [facts.address?.country]],
  "provider.contact.first-name": [30, ({ facts }) => [facts.contact?.firstName]],
  "provider.contact.last-name": [30, ({ facts }) => [facts.contact?.lastName]],
  "provider.contact.phone": [30, ({ facts }) => [facts.contact?.phone]],
  "provider.contact.email": [255, ({ facts }) => [facts.contact?.email]],
  "funding.measure-number": [30, ({ facts }) => [facts.measureNumber]],
  "funding.kursnet.certifier": [10, ({ facts }) => [facts.kursnet.certifier?.toString()]],
  "funding.kursnet.systematics.code": [60, ({ facts }) => [facts.kursnet.systematics?.code]],
};

/** The texts that KURSNET would refuse for their length; nothing is cut off. */
export function tooLong(course: CompiledCourse, find: FindCompetence): readonly Diagnostic[] {
  return Object.entries(limits).flatMap(([key, [limit, texts]]) =>
    texts(course, find).flatMap((text) => {
      const length = [...(text ?? "")].length;
      return length <= limit ? [] : [diagnose(textTooLong, { key, length, limit }, placeOf(course, key))];
    }),
  );
}
