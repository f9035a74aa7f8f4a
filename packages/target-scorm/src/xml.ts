import { toXml } from "xast-util-to-xml";
import type { x } from "xastscript";

/** An XML document of a tree. `]]>` must not stand in a text (XML 1.0, 2.4), which the serializer leaves as it is. */
export function xml(tree: ReturnType<typeof x>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(tree).replaceAll("]]>", "]]&gt;")}\n`;
}
