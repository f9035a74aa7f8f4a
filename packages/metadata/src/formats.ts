import type { Outcome } from "@kurswerk/diagnostics";
import { type CompiledCourse, packageName, type Target } from "@kurswerk/format";
import { amb } from "./amb/amb.ts";
import { badges } from "./badges/badges.ts";
import { kursnet } from "./kursnet/kursnet.ts";
import { ieee, ims } from "./lom/bindings.ts";
import { lom } from "./lom/lom.ts";
import { type FindCompetence, noCompetences } from "./parts/competence.ts";
import { json } from "./parts/json.ts";
import { schemaOrg } from "./schema-org/schema-org.ts";

/** What a metadata format is given beside the course. */
export interface MetadataOptions {
  readonly findCompetence?: FindCompetence;
}

/** Documents as text by their path, or nothing where a fact is missing. */
type Write = (course: CompiledCourse, find: FindCompetence) => Outcome<ReadonlyMap<string, string>>;

/** A metadata format is a target like any other: a folder of documents. */
function format(name: string, title: string, write: Write): Target<MetadataOptions> {
  return {
    name,
    title,
    pack(course, _, { findCompetence = noCompetences }) {
      const { value, diagnostics } = write(course, findCompetence);
      const made = value ? [{ name: packageName(course, name), form: "folder" as const, tree: value }] : [];
      return { value: made, diagnostics };
    },
  };
}

function texts(documents: Outcome<ReadonlyMap<string, unknown>>): Outcome<ReadonlyMap<string, string>> {
  const { value, diagnostics } = documents;
  return { value: value && new Map([...value].map(([path, one]) => [path, json(one)])), diagnostics };
}

function single(path: string, document: Outcome<string>): Outcome<ReadonlyMap<string, string>> {
  const { value, diagnostics } = document;
  return { value: value === undefined ? undefined : new Map([[path, value]]), diagnostics };
}

/** LOM in the binding of SCORM 1.2. */
export function lom12(course: CompiledCourse, find: FindCompetence = noCompetences): string {
  return lom(course, ims, find);
}

/** LOM in the binding of IEEE, as SCORM 2004 has it. */
export function lom2004(course: CompiledCourse, find: FindCompetence = noCompetences): string {
  return lom(course, ieee, find);
}

/** schema.org JSON-LD in one line, for a page; what is missing in the source is missing in it. */
export function structuredData(course: CompiledCourse, find: FindCompetence = noCompetences): string {
  return JSON.stringify(schemaOrg(course, find).value);
}

/** Every metadata format by its name. */
export const metadataFormats: Readonly<Record<string, Target<MetadataOptions>>> = {
  amb: format("amb", "AMB (DINI-KIM)", (course, find) => texts(amb(course, find))),
  "schema-org": format("schema-org", "schema.org", (course, find) => {
    const { value, diagnostics } = schemaOrg(course, find);
    return { value: new Map([["course.jsonld", json(value)]]), diagnostics };
  }),
  badges: format("badges", "Open Badges 3.0", (course, find) => texts(badges(course, find))),
  kursnet: format("kursnet", "KURSNET", (course, find) => single("openqcat.xml", kursnet(course, find))),
  lom: format("lom", "LOM", (course, find) =>
    single("lom.xml", { value: lom2004(course, find), diagnostics: [] }),
  ),
};
