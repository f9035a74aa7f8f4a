/** The two families of SCORM that platforms know. */
export type Edition = "1.2" | "2004";

/** What a namespace of a manifest is for, and the prefix that platforms read literally (`""`: none). */
export interface Namespace {
  readonly edition: Edition;
  readonly prefix: string;
}

/** Every namespace that SCORM defines for a manifest. */
export const namespaces: ReadonlyMap<string, Namespace> = new Map([
  ["http://www.imsproject.org/xsd/imscp_rootv1p1p2", { edition: "1.2", prefix: "" }],
  ["http://www.adlnet.org/xsd/adlcp_rootv1p2", { edition: "1.2", prefix: "adlcp" }],
  ["http://www.imsglobal.org/xsd/imscp_v1p1", { edition: "2004", prefix: "" }],
  ["http://www.adlnet.org/xsd/adlcp_v1p3", { edition: "2004", prefix: "adlcp" }],
  ["http://www.adlnet.org/xsd/adlseq_v1p3", { edition: "2004", prefix: "adlseq" }],
  ["http://www.adlnet.org/xsd/adlnav_v1p3", { edition: "2004", prefix: "adlnav" }],
  ["http://www.imsglobal.org/xsd/imsss", { edition: "2004", prefix: "imsss" }],
]);

/** The namespaces of metadata about learning objects: allowed everywhere, checked nowhere. */
export const metadataNamespaces: ReadonlySet<string> = new Set([
  "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1",
  "http://www.imsproject.org/xsd/imsmd_rootv1p2",
  "http://ltsc.ieee.org/xsd/LOM",
]);
