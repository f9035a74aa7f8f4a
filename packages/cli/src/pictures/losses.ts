import type { Loss } from "@kurswerk/target-h5p";
import { parseXml, XmlCdata, XmlElement, type XmlNode, XmlText } from "@rgrove/parse-xml";

const moving = new Set(["animate", "animateMotion", "animateTransform", "set"]);
const showing = new Set(["image", "use", "feImage"]);
const invisible = new Set(["title", "desc", "metadata", "style", "script", "defs"]);

/**
 * What a picture made of a drawing would not show.
 * @param covers whether a font at hand knows a character
 */
export function losses(svg: string, covers: (codePoint: number) => boolean): readonly Loss[] {
  const found = new Set<Loss>();
  const visit = (node: XmlNode, inText: boolean): void => {
    if (node instanceof XmlText || node instanceof XmlCdata) {
      if (inText && [...node.text].some((sign) => !isBlank(sign) && !covers(sign.codePointAt(0) ?? 0)))
        found.add("characters");
    } else if (node instanceof XmlElement) {
      const name = node.name.replace(/^\w+:/, "");
      if (moving.has(name)) found.add("animation");
      if (showing.has(name) && isElsewhere(node.attributes)) found.add("linked");
      if (name === "style" && node.text.includes("@keyframes")) found.add("animation");
      for (const child of node.children) visit(child, !invisible.has(name) && (inText || name === "text"));
    }
  };
  try {
    const { root } = parseXml(svg);
    if (root?.name.replace(/^\w+:/, "") !== "svg") return ["unreadable"];
    visit(root, false);
  } catch {
    // Whatever is wrong with the XML, a drawing program can mend it better than a message of a parser.
    return ["unreadable"];
  }
  return [...found].sort();
}

function isBlank(sign: string): boolean {
  return /[\s\u200b-\u200f\u2060\ufeff\u00ad]/u.test(sign);
}

/** True for an address that is neither inside the drawing nor carried along in a format that can be shown. */
function isElsewhere(attributes: Readonly<Record<string, string>>): boolean {
  const address = attributes["href"] ?? attributes["xlink:href"] ?? "";
  return (
    address !== "" &&
    !address.startsWith("#") &&
    !/^data:image\/(png|jpeg|jpg|gif|svg\+xml)[;,]/.test(address)
  );
}
