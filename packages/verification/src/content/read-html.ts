import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { folderOf, resolve } from "../address.ts";
import type { ContentFile, Reference, Script } from "./file.ts";
import { readCss } from "./read-css.ts";
import { withoutComments } from "./without-comments.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that make a browser fetch something with the page, by element. */
const loading: Readonly<Record<string, readonly string[]>> = {
  audio: ["src"],
  embed: ["src"],
  form: ["action"],
  frame: ["src"],
  iframe: ["src"],
  image: ["href", "xlink:href"],
  img: ["src", "srcset"],
  input: ["src"],
  object: ["data"],
  script: ["src"],
  source: ["src", "srcset"],
  track: ["src"],
  use: ["href", "xlink:href"],
  video: ["src", "poster"],
};
const loadingLinks = /\b(stylesheet|icon|preload|modulepreload|prefetch|manifest|apple-touch-icon)\b/i;

/** Reads a page: what it refers to, and its code. Mends markup as a browser does, so it never fails. */
export function readHtml(path: string, place: string, text: string): ContentFile {
  const references: Reference[] = [];
  const scripts: Script[] = [];
  let folder = folderOf(path);
  for (const element of elementsOf(parse(text, { sourceCodeLocationInfo: true }))) {
    const read = (name: string): Attribute | undefined => attributeOf(element, name, text);
    const base = element.tagName === "base" ? read("href") : undefined;
    if (base) folder = baseFolder(folder, base.value);
    for (const name of attributesThatLoad(element))
      references.push(...refer(read(name), name, place, folder, "load"));
    if (element.tagName === "a" || element.tagName === "area")
      references.push(...refer(read("href"), "href", place, folder, "link"));
    const style = read("style");
    if (style) references.push(...readCss(style.value, place, style.start, folder));
    for (const { name, value } of element.attrs) {
      const start = name.startsWith("on") ? read(name)?.start : undefined;
      if (start !== undefined) scripts.push({ code: value, path: place, start, event: name.slice(2) });
    }
    const inner = insideOf(element, text);
    if (inner && element.tagName === "style")
      references.push(...readCss(inner.text, place, inner.start, folder));
    if (inner && element.tagName === "script" && isCode(element))
      scripts.push({ code: withoutComments(inner.text), path: place, start: inner.start });
  }
  return { path, text, references, scripts };
}

function* elementsOf(root: Node): Generator<Element> {
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ("tagName" in node) yield node;
    const children =
      "content" in node ? node.content.childNodes : "childNodes" in node ? node.childNodes : [];
    open.push(...[...children].reverse());
  }
}

interface Attribute {
  readonly value: string;
  /** Where the value begins in the text. */
  readonly start: number;
  readonly end: number;
}

function attributeOf(element: Element, name: string, text: string): Attribute | undefined {
  const plain = name.split(":").at(-1);
  const found = element.attrs.find((one) => one.name === plain || one.name === name);
  const location = element.sourceCodeLocation?.attrs?.[name];
  if (!found || !location) return undefined;
  const source = text.slice(location.startOffset, location.endOffset);
  const lead = /^[^=]*=?\s*["']?/.exec(source)?.[0].length ?? 0;
  const start = location.startOffset + lead;
  return { value: found.value, start, end: location.endOffset - (/["']$/.test(source) ? 1 : 0) };
}

function attributesThatLoad(element: Element): readonly string[] {
  if (element.tagName !== "link") return loading[element.tagName] ?? [];
  const kind = element.attrs.find(({ name }) => name === "rel")?.value ?? "";
  return loadingLinks.test(kind) ? ["href"] : [];
}

function refer(
  attribute: Attribute | undefined,
  name: string,
  path: string,
  folder: string,
  use: Reference["use"],
): readonly Reference[] {
  if (!attribute) return [];
  const span = { path, start: attribute.start, end: attribute.end };
  const values =
    name === "srcset"
      ? attribute.value.split(",").map((one) => one.trim().split(/\s/)[0] ?? "")
      : [attribute.value];
  return values.map((value) => ({ value, folder, use, span }));
}

function baseFolder(folder: string, href: string): string {
  const found = resolve(folder, `${folderOf(href)}x`);
  return found.kind === "inside" ? folderOf(found.path) : folder;
}

function insideOf(
  element: Element,
  text: string,
): { readonly text: string; readonly start: number } | undefined {
  const location = element.sourceCodeLocation;
  const start = location?.startTag?.endOffset;
  if (start === undefined) return undefined;
  const end = location?.endTag?.startOffset ?? location?.endOffset ?? start;
  return { text: text.slice(start, end), start };
}

/** Data blocks such as JSON are no code. */
function isCode({ attrs }: Element): boolean {
  const type =
    attrs
      .find(({ name }) => name === "type")
      ?.value.trim()
      .toLowerCase() ?? "";
  return type === "" || type === "module" || /javascript|ecmascript/.test(type);
}
