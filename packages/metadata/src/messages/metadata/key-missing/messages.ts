import { defineMessage, type Message } from "@kurswerk/diagnostics";

/** The keys that documents may need, each with a value as an example. */
const examples = {
  summary: "In einem Satz, wozu der Kurs gut ist.",
  workload: "{ provider-units: 8 }",
  "metadata.url": "https://kurse.example.org/mein-kurs",
  "metadata.modified": "2026-01-15",
  "provider.name": "Beispiel-Bildungsträger",
  "provider.address": '{ street: Werkstraße 1, zip: "52062", city: Aachen }',
  "provider.contact": "{ last-name: Beispiel }",
  "provider.contact.phone": '"+49.241.000000"',
  "provider.contact.email": "kurse@example.org",
  "funding.kursnet": '{ supplier-id: "123456", course-type: …, degree: … }',
  "funding.kursnet.supplier-id": '"123456"',
  "funding.kursnet.organizational-form": "…",
  "funding.kursnet.course-type": "…",
  "funding.kursnet.degree": "…",
  "funding.kursnet.institution": "…",
  "funding.kursnet.instruction-form": "…",
  "funding.kursnet.education-type": "…",
  "funding.kursnet.duration": "…",
  "funding.kursnet.segment": "…",
  "funding.kursnet.certificate-status": "…",
  "funding.kursnet.certifier": "…",
} as const;

export type Example = keyof typeof examples;

type Data = {
  /** The path of the key in `course.yaml`. */
  readonly key: Example;
  /** What cannot be written without it. */
  readonly document: string;
  /** The innermost group around the key that is there already. */
  readonly group: string | undefined;
};

/** What to write into the group, or into the file when none of the key's groups is there. */
function example({ key, group }: Data): string {
  const names = key.slice(group === undefined ? 0 : group.length + 1).split(".");
  const closing = " }".repeat(names.length - 1);
  return `${names.join(": { ")}: ${examples[key]}${closing}`;
}

export const keyMissing: Message<Data> = defineMessage<Data>({
  code: "metadata/key-missing",
  severity: "error",
  de: {
    message: ({ key, document }) => `Für ${document} fehlt die Angabe „${key}“.`,
    hint: (data) =>
      `Ergänzen Sie ${data.group === undefined ? "course.yaml" : `„${data.group}“ in course.yaml`}, zum Beispiel: ${example(data)}`,
  },
  en: {
    message: ({ key, document }) => `${document} needs “${key}”, which is missing.`,
    hint: (data) =>
      `Add it to ${data.group === undefined ? "course.yaml" : `“${data.group}” in course.yaml`}, for example: ${example(data)}`,
  },
});
