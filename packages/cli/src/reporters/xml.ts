const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML 1.0 takes it; most control characters have no place there, not even escaped. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? "")
    .replace(/(?![\t\n\r])[\p{Control}\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}

/** An element around XML that is finished already; line breaks in attributes become blanks, as a parser reads them. */
export function element(name: string, attributes: Readonly<Record<string, string>>, inside: string): string {
  const told = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value).replace(/\s+/g, " ")}"`,
  );
  return `<${name}${told.join("")}${inside === "" ? "/>" : `>${inside}</${name}>`}`;
}

/** Elements on lines of their own. */
export function spread(elements: readonly string[], depth: number): string {
  if (elements.length === 0) return "";
  const line = (indent: number): string => `\n${"  ".repeat(indent)}`;
  return `${elements.map((one) => line(depth) + one).join("")}${line(depth - 1)}`;
}
