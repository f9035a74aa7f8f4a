import type { Html } from "@kurswerk/format";
import type { ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";

const options = { characterReferences: { useNamedReferences: false } } as const;

/** HTML text of a tree; every text of an author is escaped here and nowhere else. */
export function serialize(tree: Root | Html | ElementContent): string {
  return toHtml(tree, options);
}
