import {
  type ErrorDetail,
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from "libxml2-wasm";
import type { Edition } from "../namespaces.ts";

/** Schema files by their name, as they lie beside a manifest. */
export type Schemas = Readonly<Record<string, Uint8Array>>;

/** The schema that each namespace of an edition starts from. */
const imports: Readonly<Record<Edition, readonly (readonly [namespace: string, file: string])[]>> = {
  "1.2": [
    ["http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"],
    ["http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"],
  ],
  "2004": [
    ["http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"],
    ["http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"],
    ["http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd"],
    ["http://www.adlnet.org/xsd/adlnav_v1p3", "adlnav_v1p3.xsd"],
    ["http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"],
  ],
};

const kept = new WeakMap<Schemas, Map<Edition, XsdValidator>>();

/** What the schemas of an edition object to, in libxml2's words; empty when the text is valid. */
export function violations(text: string, edition: Edition, schemas: Schemas): readonly ErrorDetail[] {
  const validators = kept.get(schemas) ?? new Map<Edition, XsdValidator>();
  kept.set(schemas, validators);
  const validator = validators.get(edition) ?? compile(edition, schemas);
  validators.set(edition, validator);
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text);
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details;
    throw error;
  } finally {
    document?.dispose();
  }
}

function compile(edition: Edition, schemas: Schemas): XsdValidator {
  xmlRegisterInputProvider(new XmlBufferInputProvider(readable(schemas)));
  const lines = imports[edition].map(
    ([namespace, file]) => `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const driver = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${lines.join("")}</xsd:schema>`;
  const document = XmlDocument.fromString(driver, { url: "driver.xsd" });
  try {
    return XsdValidator.fromDoc(document);
  } finally {
    document.dispose();
    xmlCleanupInputProvider();
  }
}

/** libxml2 refuses the default namespace of ims_xml.xsd, which stands for nothing there. */
function readable(schemas: Schemas): Record<string, Uint8Array> {
  const names = new TextDecoder().decode(schemas["ims_xml.xsd"]);
  const without = names.replace(
    /(<xsd:schema[^>]*?)\sxmlns="http:\/\/www\.w3\.org\/XML\/1998\/namespace"/,
    "$1",
  );
  return { ...schemas, "ims_xml.xsd": new TextEncoder().encode(without) };
}
