import type { Facts, Kursnet, Labelled } from "@kurswerk/format";
import { type CourseNode, labelOf, type Vocabulary, vocabularies } from "@kurswerk/schema";
import { defined } from "../defined.ts";

/** What catalogues ask about a course, as its author wrote it. */
export function facts(node: CourseNode, language: "de" | "en", put: (words: string) => string): Facts {
  const { data } = node.file;
  const { metadata = {}, provider, funding = {} } = data;
  const labelled = (list: Vocabulary, id: string): Labelled => ({ id, label: labelOf(list, id, language) });
  return {
    ...defined({
      url: metadata.url,
      published: metadata.published,
      modified: metadata.modified,
      access: metadata.access,
      audience: data.audience && labelled(vocabularies.audiences, data.audience),
      status: data.status,
      groupSize: data.group?.size,
      proof:
        funding.proof && funding.proof !== "none" ? labelled(vocabularies.proofs, funding.proof) : undefined,
      price: funding.price,
      measureNumber: funding["measure-number"],
      address: provider?.address && { country: "DE", ...provider.address },
      contact:
        provider?.contact &&
        defined({
          firstName: provider.contact["first-name"],
          lastName: provider.contact["last-name"],
          phone: provider.contact.phone,
          email: provider.contact.email,
        }),
    }),
    keywords: (metadata.keywords ?? []).map(put),
    methods: (funding.methods ?? []).map(put),
    subjects: metadata.subjects ?? [],
    requiredCompetences: metadata["required-competences"] ?? [],
    educationalLevels: (metadata["educational-level"] ?? []).map((id) =>
      labelled(vocabularies.educationalLevels, id),
    ),
    kursnet: kursnet(funding.kursnet),
    places: places(node),
  };
}

/** Groups inside groups that documents ask for. */
const inner = ["provider.address", "provider.contact", "funding.kursnet"];

function places({ file: { data, locate } }: CourseNode): Facts["places"] {
  const has = (key: string): boolean => {
    const [outer = "", name = ""] = key.split(".");
    const group: unknown = Object.entries(data).find(([one]) => one === outer)?.[1];
    return typeof group === "object" && group !== null && name in group;
  };
  return Object.fromEntries(
    [...Object.keys(data), ...inner.filter(has)].map((key) => [
      key,
      locate(`/${key.replace(".", "/")}`, "key"),
    ]),
  );
}

type Funding = NonNullable<CourseNode["file"]["data"]["funding"]>;

function kursnet(written: Funding["kursnet"] = {}): Kursnet {
  return defined({
    supplierId: written["supplier-id"],
    organizationalForm: written["organizational-form"],
    courseType: written["course-type"],
    degree: written.degree,
    institution: written.institution,
    instructionForm: written["instruction-form"],
    executionForm: written["execution-form"],
    educationType: written["education-type"],
    duration: written.duration,
    segment: written.segment,
    certificateStatus: written["certificate-status"],
    certifier: written.certifier,
    systematics: written.systematics,
  });
}
