import { closest, type Diagnostic, diagnose, type Message, type Span } from "@kurswerk/diagnostics";
import {
  type CourseNode,
  type EmbedNode,
  folderOf,
  isInMedia,
  isInside,
  nameOf,
  plainText,
} from "@kurswerk/schema";
import type { Image, Link } from "mdast";
import { mediaPath } from "../../../media-path.ts";
import type { Rule } from "../../../rule.ts";
import { nodesOf, type Piece, pieces, placeOf } from "../../../walk.ts";
import * as say from "./messages.ts";

/** Pictures, films, downloads and links: what they name must be there, safe, and open to everybody. */
export const files: Rule = {
  messages: Object.values(say),
  check(course) {
    const lookup = look(course);
    const found = pieces(course).flatMap((piece) => [
      ...nodesOf<Image>(piece.text.tree, "image").flatMap((node) => image(node, piece, lookup)),
      ...nodesOf<EmbedNode>(piece.text.tree, "embed").flatMap((node) => embed(node, piece, lookup)),
      ...nodesOf<Link>(piece.text.tree, "link").flatMap((node) => link(node, piece, lookup)),
    ]);
    const fronts = course.modules.flatMap((module) =>
      module.entries.flatMap(({ node }) =>
        node?.kind === "page" && node.file.data.audio !== undefined
          ? lookup.media(node.file.data.audio, node.path, node.file.locate("/audio"))
          : [],
      ),
    );
    const theme =
      course.theme?.data.logo === undefined
        ? []
        : lookup.media(course.theme.data.logo, course.theme.path, course.theme.locate("/logo"));
    return [...found, ...fronts, ...theme, ...lookup.unused()];
  },
};

interface Lookup {
  media(file: string, from: string, span: Span): readonly Diagnostic[];
  link(file: string, from: string, span: Span): readonly Diagnostic[];
  unused(): readonly Diagnostic[];
}

function look(course: CourseNode): Lookup {
  const media = new Set([
    ...course.assets.map((asset) => asset.path.normalize("NFC")),
    ...[...course.texts.keys()].filter(isInMedia),
  ]);
  const content = new Set(
    course.modules.flatMap((module) => module.entries.flatMap(({ node }) => node?.path ?? [])),
  );
  const used = new Set<string>();
  const find = (
    message: Message<{ file: string; suggestion?: string | undefined }>,
    known: ReadonlySet<string>,
    file: string,
    from: string,
    span: Span,
  ): readonly Diagnostic[] => {
    const path = mediaPath(from, file);
    used.add(path);
    if (known.has(path)) return [];
    if (!isInside(course.folder, path)) return [diagnose(say.fileOutside, { file }, span)];
    const folder = folderOf(from);
    const near =
      [...known].find(
        (one) => nameOf(one).toLowerCase() === nameOf(path.replaceAll("\\", "/")).toLowerCase(),
      ) ?? closest(path, known);
    const suggestion = near === undefined ? undefined : relative(folder, near);
    return [diagnose(message, { file, ...(suggestion === undefined ? {} : { suggestion }) }, span)];
  };
  return {
    media: (file, from, span) =>
      /^(https?:)?\/\//i.test(file)
        ? [diagnose(say.hostForeign, { host: /\/\/([^/]*)/.exec(file)?.[1] ?? file }, span)]
        : find(say.fileMissing, media, file, from, span),
    link: (file, from, span) => find(say.targetMissing, new Set([...media, ...content]), file, from, span),
    unused: () =>
      course.assets
        .filter((asset) => !used.has(asset.path.normalize("NFC")) && isInMedia(asset.path))
        .map((asset) =>
          diagnose(
            say.fileUnused,
            { file: asset.path.slice(course.folder === "" ? 0 : course.folder.length + 1) },
            { path: asset.path, start: 0, end: 0 },
          ),
        ),
  };
}

/** A path as seen from a folder. */
function relative(folder: string, path: string): string {
  const from = folder === "" ? [] : folder.split("/");
  const to = path.split("/");
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}

function image(node: Image, piece: Piece, lookup: Lookup): readonly Diagnostic[] {
  const span = placeOf(piece, node);
  const alt = (node.alt ?? "").trim();
  const decorative = (node.data as { decorative?: boolean } | undefined)?.decorative === true;
  const missing = alt === "" && !decorative ? [diagnose(say.altMissing, {}, span)] : [];
  const name = /^[\w .-]+\.(png|jpe?g|gif|svg|webp)$/i.test(alt)
    ? [diagnose(say.altFileName, { alt }, span)]
    : [];
  return [...missing, ...name, ...lookup.media(node.url, piece.path, span)];
}

function embed(node: EmbedNode, piece: Piece, lookup: Lookup): readonly Diagnostic[] {
  const span = placeOf(piece, node);
  const named = ["src", "captions", "transcript"].flatMap((key) => {
    const file = node.attributes[key];
    return file === undefined ? [] : lookup.media(file, piece.path, span);
  });
  const missing =
    node.name === "video" && node.attributes["captions"] === undefined
      ? [diagnose(say.captionsMissing, {}, span)]
      : node.name === "audio" && node.attributes["transcript"] === undefined
        ? [diagnose(say.transcriptMissing, {}, span)]
        : [];
  return [...missing, ...named];
}

function link(node: Link, piece: Piece, lookup: Lookup): readonly Diagnostic[] {
  const span = placeOf(piece, node);
  const empty = plainText(node) === "" ? [diagnose(say.linkTextEmpty, {}, span)] : [];
  // Browsers skip control characters and blanks in a scheme, so they are skipped here, too.
  const bare = node.url.replace(/[\p{Cc}\s]/gu, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[0].toLowerCase();
  if (scheme !== undefined && !["http:", "https:", "mailto:", "tel:"].includes(scheme))
    return [...empty, diagnose(say.linkUnsafe, { scheme }, span)];
  const file = node.url.split("#")[0] ?? "";
  if (scheme !== undefined || file === "") return empty;
  if (file.startsWith("//")) return [...empty, diagnose(say.linkUnsafe, { scheme: "//" }, span)];
  return [...empty, ...lookup.link(file, piece.path, span)];
}
