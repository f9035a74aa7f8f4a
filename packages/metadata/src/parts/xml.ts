import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";

/** An element of an XML document. */
export type Xml = Extract<ReturnType<typeof x>, { readonly type: "element" }>;

/** An XML document; elements that hold only elements have one a line. `]]>` must not stand in a text (XML 1.0, 2.4). */
export function xml(tree: Xml): string {
  const text = toXml(spaced(tree)).replaceAll("]]>", "]]&gt;");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

function spaced(element: Xml): Xml {
  const { children } = element;
  if (children.length === 0 || children.some((child) => child.type !== "element")) return element;
  const line = { type: "text", value: "\n" } as const;
  return {
    ...element,
    children: [line, ...children.flatMap((child) => (child.type === "element" ? [spaced(child), line] : []))],
  };
}

/** An element with what is there; `undefined` and `false` among its content are left out. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Xml | string | undefined | false)[]
): Xml {
  const kept = content.filter((one) => one !== undefined && one !== false);
  return x(name, { ...attributes }, kept);
}

/** An element with a text, or nothing without one. */
export function textOf(name: string, text: string | number | undefined): Xml | undefined {
  return text === undefined ? undefined : el(name, {}, String(text));
}
