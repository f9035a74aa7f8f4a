import { el, textOf, type Xml } from "../parts/xml.ts";
import type { Binding } from "./binding.ts";

/**
 * IMS Metadata 1.2.1, which SCORM 1.2 uses: lower case, `langstring`, dates inside `datetime`.
 * @see imsmd_rootv1p2p1.xsd
 */
export const ims: Binding = {
  namespace: "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1",
  schemes: ["ADL SCORM 1.2"],
  source: () => el("source", {}, el("langstring", { "xml:lang": "x-none" }, "LOMv1.0")),
  name: (name) => (name === "metadataSchema" ? "metadatascheme" : name.toLowerCase()),
  string: (text, language) => el("langstring", { "xml:lang": language }, text),
  value: (text) => el("value", {}, el("langstring", { "xml:lang": "x-none" }, text)),
  identifier: {
    first: false,
    make: (catalog, entry) =>
      el(
        "catalogentry",
        {},
        textOf("catalog", catalog),
        el("entry", {}, el("langstring", { "xml:lang": "x-none" }, entry)),
      ),
  },
  entity: (card) => el("centity", {}, textOf("vcard", card)),
  date: (day) => el("datetime", {}, day),
  duration: (iso) => el("datetime", {}, iso),
  path: nested,
};

/**
 * IEEE 1484.12.3, which SCORM 2004 uses: camel case, `string`, identifiers as catalogue and entry.
 * @see SCORM 2004 4th Edition, Content Aggregation Model, 4.2
 */
export const ieee: Binding = {
  namespace: "http://ltsc.ieee.org/xsd/LOM",
  schemes: ["LOMv1.0", "ADLv1.0"],
  source: () => el("source", {}, "LOMv1.0"),
  name: (name) => name,
  string: (text, language) => el("string", { language }, text),
  value: (text) => el("value", {}, text),
  identifier: {
    first: true,
    make: (catalog, entry) => el("identifier", {}, textOf("catalog", catalog), textOf("entry", entry)),
  },
  entity: (card) => el("entity", {}, card),
  date: (day) => el("dateTime", {}, day),
  duration: (iso) => el("duration", {}, iso),
  path: (taxons) => taxons.map((parts) => el("taxon", {}, ...parts)),
};

/** Steps inside one another, the first outermost. */
function nested([first, ...rest]: readonly (readonly Xml[])[]): readonly Xml[] {
  return first ? [el("taxon", {}, ...first, ...nested(rest))] : [];
}
