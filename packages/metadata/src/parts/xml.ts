import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";

/** An element of an XML document. */
export type Xml = ReturnType<typeof x>;

/** An XML document, one element a line. `]]>` must not stand in a text (XML 1.0, 2.4). */
export function xml(tree: Xml): string {
  const text = toXml(tree).replaceAll("]]>", "]]&gt;").replaceAll("><", ">\n<");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** An element with what is there; `undefined` and `false` among its content are left out. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Xml | string | number | undefined | false | readonly Xml[])[]
): Xml {
  const kept = content
    .flat()
    .flatMap((one) =>
      one === undefined || one === false ? [] : [typeof one === "number" ? String(one) : one],
    );
  return x(name, { ...attributes }, kept as never);
}

/** An element with a text, or nothing without one. */
export function textOf(name: string, text: string | number | undefined): Xml | undefined {
  return text === undefined ? undefined : el(name, {}, String(text));
}
