import { all, type XmlNode } from "../xml/node.ts";
import { type Edition, namespaces } from "./namespaces.ts";

/**
 * What Moodle makes of a `schemaversion`; anything else is SCORM 1.2 to it.
 * @see Moodle 4.5, mod/scorm/datamodels/scormlib.php, scorm_parse_scorm
 */
export const versions: ReadonlyMap<string, Edition> = new Map([
  ["1.2", "1.2"],
  ["1.3", "2004"],
  ["CAM 1.3", "2004"],
  ["2004 3rd Edition", "2004"],
  ["2004 4th Edition", "2004"],
]);

/** The first `schemaversion`, the one that platforms read. */
export function versionOf(root: XmlNode): XmlNode | undefined {
  return all(root, "schemaversion")[0];
}

/** The edition whose namespace the root element has; `undefined` when it has none of SCORM's. */
export function editionOfNamespaces(root: XmlNode): Edition | undefined {
  return namespaces.get(root.namespace ?? "")?.edition;
}

/** The edition that a manifest is written in: its namespaces tell, else its version, else it is 1.2. */
export function editionOf(root: XmlNode): Edition {
  return editionOfNamespaces(root) ?? versions.get(versionOf(root)?.text ?? "") ?? "1.2";
}
