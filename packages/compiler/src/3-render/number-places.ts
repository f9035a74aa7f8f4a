import type { Html } from "@kurswerk/format";
import type { Element, ElementContent, RootContent } from "hast";

/** Numbers the empty elements that mark gaps or steps, in reading order from 0. */
export function numberPlaces(html: Html, property: "dataGap" | "dataStep"): Html {
  let next = 0;
  const visit = <T extends RootContent | ElementContent>(node: T): T => {
    if (node.type !== "element") return node;
    const found: Element = node;
    const properties =
      found.properties[property] === undefined
        ? found.properties
        : { ...found.properties, [property]: String(next++) };
    return { ...node, properties, children: found.children.map(visit) };
  };
  return { ...html, children: html.children.map(visit) };
}
