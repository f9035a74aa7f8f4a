import { defineMessage, type Message } from "@kurswerk/diagnostics";

/** The keys that documents may need, each with an example. */
export const examples = {
  summary: "summary: In einem Satz, wozu der Kurs gut ist.",
  workload: "workload: { provider-units: 8 }",
  "metadata.url": "metadata: { url: https://kurse.example.org/mein-kurs }",
  "metadata.modified": "metadata: { modified: 2026-01-15 }",
  "provider.name": "provider: { name: Beispiel-Bildungsträger }",
  "provider.address": 'provider: { address: { street: Werkstraße 1, zip: "52062", city: Aachen } }',
  "provider.contact": "provider: { contact: { last-name: Beispiel } }",
  "provider.contact.phone": 'provider: { contact: { phone: "+49.241.000000" } }',
  "provider.contact.email": "provider: { contact: { email: kurse@example.org } }",
  "funding.kursnet": 'funding: { kursnet: { supplier-id: "123456", course-type: …, degree: … } }',
  "funding.kursnet.supplier-id": 'funding: { kursnet: { supplier-id: "123456" } }',
  "funding.kursnet.organizational-form": "funding: { kursnet: { organizational-form: … } }",
  "funding.kursnet.course-type": "funding: { kursnet: { course-type: … } }",
  "funding.kursnet.degree": "funding: { kursnet: { degree: … } }",
  "funding.kursnet.institution": "funding: { kursnet: { institution: … } }",
  "funding.kursnet.instruction-form": "funding: { kursnet: { instruction-form: … } }",
  "funding.kursnet.education-type": "funding: { kursnet: { education-type: … } }",
  "funding.kursnet.duration": "funding: { kursnet: { duration: … } }",
  "funding.kursnet.segment": "funding: { kursnet: { segment: … } }",
} as const;

export type Example = keyof typeof examples;

type Data = {
  /** The path of the key in `course.yaml`. */
  readonly key: Example;
  /** What cannot be written without it. */
  readonly document: string;
};

export const keyMissing: Message<Data> = defineMessage<Data>({
  code: "metadata/key-missing",
  severity: "error",
  de: {
    message: ({ key, document }) => `Für ${document} fehlt die Angabe „${key}“.`,
    hint: ({ key }) => `Ergänzen Sie course.yaml, zum Beispiel: ${examples[key]}`,
  },
  en: {
    message: ({ key, document }) => `${document} needs “${key}”, which is missing.`,
    hint: ({ key }) => `Add it to course.yaml, for example: ${examples[key]}`,
  },
});
