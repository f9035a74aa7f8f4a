import type { XmlNode } from "../xml/node.ts";
import type { Edition } from "./namespaces.ts";

/** A manifest as read: well-formed, everything else open. */
export interface Manifest {
  /** As spans name it: `kurs.zip!/imsmanifest.xml`. */
  readonly path: string;
  readonly text: string;
  readonly root: XmlNode;
  /** What platforms take it for. */
  readonly edition: Edition;
}
