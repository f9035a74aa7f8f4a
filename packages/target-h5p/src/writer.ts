import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import { type CompiledCourse, type MediaRef, uuid } from "@kurswerk/format";
import { type SiteTexts, siteTexts } from "@kurswerk/site";
import type { Element, ElementContent } from "hast";
import type { Draw } from "./drawing.ts";
import { escaped } from "./html/escaped.ts";
import { plain } from "./html/nodes.ts";
import { find, type Losses, reduce } from "./html/reduce.ts";
import { serialize } from "./html/serialize.ts";
import { downloadLeftOut } from "./messages/h5p/download-left-out/messages.ts";
import { linkAsWords } from "./messages/h5p/link-as-words/messages.ts";
import { pictureAsWords } from "./messages/h5p/picture-as-words/messages.ts";
import { type Core, profiles } from "./profile.ts";
import { type Phrases, phrases } from "./texts/phrases.ts";
import type { Content, ContentType, Rights } from "./types/content.ts";

/** What everything that goes into one package is written with. */
export interface Writer {
  readonly course: CompiledCourse;
  readonly core: Core;
  readonly site: SiteTexts;
  readonly say: Phrases;
  /** Makes pictures of drawings; without it they are refused. */
  readonly draw?: Draw;
  /** Files of the package by path, as they are used. */
  readonly files: Map<string, MediaRef | Uint8Array>;
  /** Libraries of the package, as they are used: `H5P.Image 1.1`. */
  readonly libraries: Set<string>;
  report(diagnostic: Diagnostic): void;
  /** Makes a piece of content; `key` names it in the course and must not change from build to build. */
  content<P extends object>(
    type: ContentType<P>,
    params: P,
    key: string,
    title: string,
    rights?: Rights,
  ): Content<P>;
  /** Nodes as HTML in the tags that a field takes. */
  html(nodes: readonly ElementContent[], tags: readonly string[], at: Span): string;
  /** Nodes as a plain field takes them. */
  text(nodes: readonly ElementContent[], at: Span): string;
}

/** A writer for one package; what it finds goes into `found`. */
export function writer(course: CompiledCourse, core: Core, found: Diagnostic[], draw?: Draw): Writer {
  const libraries = new Set<string>();
  const keys = new Set<string>();
  const report = (diagnostic: Diagnostic): void => {
    found.push(diagnostic);
  };
  const losses = (at: Span): Losses => ({
    picture: (node) => report(diagnose(pictureAsWords, { alt: alt(node) }, place(node, at))),
    inside: (node) => report(diagnose(linkAsWords, { text: plain([node]) }, place(node, at))),
    download: (node) =>
      report(
        diagnose(downloadLeftOut, { file: fileName(node), text: plain(node.children) }, place(node, at)),
      ),
  });
  return {
    course,
    core,
    ...(draw ? { draw } : {}),
    site: siteTexts[course.language],
    say: phrases[course.language],
    files: new Map(),
    libraries,
    report,
    content(type, params, key, title, rights = { license: "U" }) {
      const library = nameOf(type, core);
      libraries.add(library);
      if (keys.has(key)) throw new Error(`The content ${key} is made twice.`);
      keys.add(key);
      return {
        library,
        params,
        subContentId: uuid(`${course.id}/${key}`),
        metadata: { contentType: type.title, title: escaped(title), ...rights },
      };
    },
    html: (nodes, tags, at) => serialize(reduce(nodes, tags, losses(at))),
    text(nodes, at) {
      for (const node of nodes)
        if (node.type === "element")
          for (const picture of node.tagName === "img" ? [node] : find(node, "img"))
            losses(at).picture(picture);
      return escaped(plain(nodes));
    },
  };
}

/**
 * Name and version of a content type for a core.
 * @throws Error when that core has no such type: a caller must ask first.
 */
export function nameOf(type: Pick<ContentType<object>, "name">, core: Core): string {
  const version = profiles[core][type.name];
  if (version === undefined) throw new Error(`${type.name} does not belong to H5P ${core}.`);
  return `${type.name} ${version}`;
}

/** Where a node was written; where its owner was when the node does not know. */
export function place(node: Element, owner: Span): Span {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return owner;
  return { path: owner.path, start: start.offset, end: end.offset };
}

function alt(node: Element): string {
  return String(node.properties["alt"] ?? "");
}

function fileName(node: Element): string {
  const href = String(node.properties["href"] ?? "");
  return href.slice(href.lastIndexOf("/") + 1);
}
