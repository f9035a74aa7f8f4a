import type { HotspotItem } from "@kurswerk/format";
import type { HotspotNode } from "@kurswerk/schema";
import { hash } from "../../hash.ts";
import type { Writer } from "../writer.ts";
import { common } from "./common.ts";
import { options, pattern } from "./options.ts";

/** Places on a picture. Its structure is which of them are right. */
export function hotspot(node: HotspotNode, entry: string, write: Writer): HotspotItem {
  return {
    ...common(node, entry, write),
    kind: "hotspot",
    hash: hash(`hotspot:${pattern(node.options)}`),
    picture: write.html(node.picture),
    options: options(node.options, write).map((option, index) => ({
      ...option,
      area: node.options[index]?.area ?? { x: 0, y: 0, width: 0, height: 0 },
    })),
  };
}
