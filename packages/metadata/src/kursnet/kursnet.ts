import type { Diagnostic, Outcome } from "@kurswerk/diagnostics";
import type { CompiledCourse, Facts } from "@kurswerk/format";
import type { FindCompetence } from "../parts/competence.ts";
import { missing } from "../parts/missing.ts";
import { el, textOf, type Xml, xml } from "../parts/xml.ts";
import { tooLong } from "./limits.ts";
import { nameLines } from "./name-lines.ts";
import { description, remarks, requirements } from "./texts.ts";

/**
 * The offer of a course for KURSNET, in open-Qcat 1.1: one SERVICE without dates, since dates live in no course file.
 * It is an update: a new catalogue would take all other offers of the supplier away.
 * The order of elements is the schema's; numbers are the author's, from the agency's value lists.
 */
export function kursnet(course: CompiledCourse, find: FindCompetence): Outcome<string> {
  const { facts } = course;
  const { kursnet: codes, contact, address } = facts;
  const diagnostics = [
    ...missing(course, "KURSNET", {
      summary: course.description,
      workload: course.workload,
      "provider.name": course.provider?.name,
      "provider.address": address,
      "provider.contact": contact,
      "metadata.modified": facts.modified ?? facts.published,
      "funding.kursnet": Object.keys(codes).length > 0 ? codes : undefined,
    }),
    ...checkCodes(course),
    ...checkContact(course),
    ...tooLong(course, find),
  ];
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const root = el(
    "OPENQCAT",
    {
      version: "1.1",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:noNamespaceSchemaLocation": "openQ-cat.V1.1.xsd",
    },
    header(course),
    el("UPDATE_CATALOG", { seq_number: "1" }, el("NEW", {}, service(course, find))),
  );
  return { value: xml(root), diagnostics };
}

function header(course: CompiledCourse): Xml {
  const { facts, provider } = course;
  const { supplierId = "", organizationalForm } = facts.kursnet;
  return el(
    "HEADER",
    {},
    textOf("GENERATOR_INFO", "Kurswerk"),
    el(
      "CATALOG",
      {},
      textOf("LANGUAGE", "deu"),
      textOf("CATALOG_ID", course.id),
      textOf("CATALOG_VERSION", course.version),
      textOf("CATALOG_NAME", course.name),
      textOf("GENERATION_DATE", `${facts.modified ?? facts.published}T00:00:00`),
      textOf("CURRENCY", "EUR"),
    ),
    el(
      "SUPPLIER",
      {},
      el("SUPPLIER_ID", { type: "supplier_specific" }, supplierId),
      textOf("SUPPLIER_NAME", provider?.name),
      el(
        "ADDRESS",
        {},
        ...addressOf(course),
        textOf("PHONE", facts.contact?.phone),
        emails(facts.contact?.email),
        textOf("URL", provider?.url),
      ),
      contactOf(facts.contact, "2", "Gesamtansprechpartner"),
      ...(facts.keywords.length > 0 ? facts.keywords : [provider?.name]).map((one) => textOf("KEYWORD", one)),
      el("EXTENDED_INFO", { input_type: "0" }, coded("ORGANIZATIONAL_FORM", organizationalForm)),
    ),
  );
}

function service(course: CompiledCourse, find: FindCompetence): Xml {
  const { facts } = course;
  const { systematics, courseType, supplierId = "" } = facts.kursnet;
  return el(
    "SERVICE",
    { mode: "new" },
    textOf("PRODUCT_ID", course.id),
    textOf("COURSE_TYPE", courseType),
    el("SUPPLIER_ID_REF", { type: "supplier_specific" }, supplierId),
    el(
      "SERVICE_DETAILS",
      {},
      textOf("TITLE", course.name),
      textOf("DESCRIPTION_LONG", description(course)),
      contactOf(facts.contact, "1", "Ansprechpartner"),
      textOf("REQUIREMENTS", requirements(course, find)),
      ...facts.keywords.map((one) => textOf("KEYWORD", one)),
      facts.audience && el("TARGET_GROUP", {}, textOf("TARGET_GROUP_TEXT", facts.audience.label)),
      el("TERMS_AND_CONDITIONS", {}),
      el("SERVICE_MODULE", {}, education(course)),
    ),
    systematics &&
      el(
        "SERVICE_CLASSIFICATION",
        {},
        textOf("REFERENCE_CLASSIFICATION_SYSTEM_NAME", "Kurssystematik"),
        el("FEATURE", {}, textOf("FNAME", systematics.code), textOf("FVALUE", systematics.name)),
      ),
    el(
      "SERVICE_PRICE_DETAILS",
      {},
      facts.price !== undefined &&
        el(
          "SERVICE_PRICE",
          {},
          textOf("PRICE_AMOUNT", facts.price.toFixed(2)),
          textOf("PRICE_CURRENCY", "EUR"),
        ),
    ),
  );
}

function education(course: CompiledCourse): Xml {
  const { facts } = course;
  const { kursnet: codes } = facts;
  return el(
    "EDUCATION",
    { type: "true" },
    textOf("COURSE_ID", course.id),
    el("DEGREE", { type: String(codes.degree) }, textOf("DEGREE_TITLE", facts.proof?.label)),
    codes.certificateStatus !== undefined &&
      codes.certifier !== undefined &&
      el(
        "CERTIFICATE",
        {},
        textOf("CERTIFICATE_STATUS", codes.certificateStatus),
        textOf("CERTIFIER_NUMBER", codes.certifier),
      ),
    el(
      "EXTENDED_INFO",
      {},
      coded("INSTITUTION", codes.institution),
      coded("INSTRUCTION_FORM", codes.instructionForm),
      coded("EXECUTION_FORM", codes.executionForm),
      coded("EDUCATION_TYPE", codes.educationType),
      textOf("MEASURE_NUMBER", facts.measureNumber),
    ),
    el(
      "MODULE_COURSE",
      {},
      textOf("MAX_PARTICIPANTS", facts.groupSize),
      el("LOCATION", {}, ...addressOf(course)),
      el("DURATION", { type: String(codes.duration) }),
      textOf("INSTRUCTION_REMARKS", remarks(course)),
      el("EXTENDED_INFO", {}, el("SEGMENT_TYPE", { type: String(codes.segment) })),
    ),
  );
}

function addressOf({ facts: { address }, provider }: CompiledCourse): readonly (Xml | undefined)[] {
  const [first, second, third] = nameLines(provider?.name ?? "");
  return [
    textOf("NAME", first),
    textOf("NAME2", second),
    textOf("NAME3", third),
    textOf("STREET", address?.street),
    textOf("ZIP", address?.zip),
    textOf("CITY", address?.city),
    textOf("COUNTRY", address?.country),
  ];
}

function contactOf(contact: Facts["contact"], role: string, name: string): Xml {
  return el(
    "CONTACT",
    {},
    el("CONTACT_ROLE", { type: role }, name),
    textOf("FIRST_NAME", contact?.firstName),
    textOf("LAST_NAME", contact?.lastName),
    textOf("PHONE", contact?.phone),
    emails(contact?.email),
  );
}

function emails(address: string | undefined): Xml | undefined {
  return address === undefined ? undefined : el("EMAILS", {}, textOf("EMAIL", address));
}

/** An element whose number stands as attribute and as text, as KURSNET's own exports have it. */
function coded(name: string, code: number | undefined): Xml | undefined {
  return code === undefined ? undefined : el(name, { type: String(code) }, String(code));
}

/** The numbers that KURSNET asks of every offer; when the whole group is absent, that is told once. */
function checkCodes(course: CompiledCourse): readonly Diagnostic[] {
  const { kursnet: codes } = course.facts;
  if (Object.keys(codes).length === 0) return [];
  return missing(course, "KURSNET", {
    "funding.kursnet.supplier-id": codes.supplierId,
    "funding.kursnet.organizational-form": codes.organizationalForm,
    "funding.kursnet.course-type": codes.courseType,
    "funding.kursnet.degree": codes.degree,
    "funding.kursnet.institution": codes.institution,
    "funding.kursnet.instruction-form": codes.instructionForm,
    "funding.kursnet.education-type": codes.educationType,
    "funding.kursnet.duration": codes.duration,
    "funding.kursnet.segment": codes.segment,
    // One of the two alone would be left out without a word.
    ...(codes.certifier === undefined
      ? {}
      : { "funding.kursnet.certificate-status": codes.certificateStatus }),
    ...(codes.certificateStatus === undefined ? {} : { "funding.kursnet.certifier": codes.certifier }),
  });
}

/** People must be able to ask: a phone number and an address for mail. */
function checkContact(course: CompiledCourse): readonly Diagnostic[] {
  const { contact } = course.facts;
  if (!contact) return [];
  return missing(course, "KURSNET", {
    "provider.contact.phone": contact.phone,
    "provider.contact.email": contact.email,
  });
}
