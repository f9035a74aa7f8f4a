import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { type AssetNode, type CourseNode, endingOf, mediaEndings } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import * as say from "./messages.ts";

/** Megabytes from which a file is heavy for phones, and from which platforms refuse it, by kind. */
// A drawing is read whole and looked through for scripts; a larger one could hide them.
const limits = {
  drawing: { heavy: 0.5, most: 1 },
  image: { heavy: 1, most: 10 },
  other: { heavy: 50, most: 500 },
};

const signatures: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  gif: /^GIF8/,
  webp: /^RIFF[\s\S]{4}WEBP/,
  pdf: /^[\s\S]{0,1024}%PDF/,
  mp4: /^[\s\S]{4}ftyp/,
  svg: /<svg[\s>]/,
};

/** What must not be in an SVG: scripts, event handlers, foreign files, embedded pages. */
const dangerous =
  /<script\b|<foreignObject\b|<iframe\b|\son[a-z]+\s*=|(?:href|src)\s*=\s*["']?\s*(?:https?:|\/\/|javascript:|data:text)|@import|url\(\s*["']?\s*(?:https?:|\/\/)|<!ENTITY/i;

/** Media as files: kind, size, content, and who made them. */
export const contents: Rule = {
  messages: Object.values(say),
  check: (course) => [...course.assets.flatMap(ofFile), ...credits(course)],
};

function ofFile(asset: AssetNode): readonly Diagnostic[] {
  const span = { path: asset.path, start: 0, end: 0 };
  const ending = endingOf(asset.path);
  if (!mediaEndings.has(ending)) return [diagnose(say.typeUnsupported, { ending }, span)];
  const { heavy, most } = limits[kindOf(ending)];
  const megabytes = Math.round(asset.size / 100_000) / 10;
  const size =
    megabytes > most
      ? [diagnose(say.fileTooLarge, { size: megabytes, limit: most }, span)]
      : megabytes > heavy
        ? [diagnose(say.fileLarge, { size: megabytes, limit: heavy }, span)]
        : [];
  const head = Array.from(asset.head.subarray(0, ending === "svg" ? asset.head.length : 2048), (byte) =>
    String.fromCharCode(byte),
  ).join("");
  const fits = signatures[ending]?.test(head) ?? true;
  const script = ending === "svg" ? dangerous.exec(head)?.[0].trim() : undefined;
  return [
    ...size,
    ...(fits ? [] : [diagnose(say.contentMismatch, { ending: `.${ending}` }, span)]),
    ...(script === undefined ? [] : [diagnose(say.svgScript, { found: script }, span)]),
  ];
}

function kindOf(ending: string): keyof typeof limits {
  if (ending === "svg") return "drawing";
  return /^(png|jpe?g|gif|webp)$/.test(ending) ? "image" : "other";
}

function credits(course: CourseNode): readonly Diagnostic[] {
  const { media } = course;
  const own = (media?.data.own ?? []).map(
    (glob) =>
      new RegExp(
        `^${glob
          .split("*")
          .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
          .join(".*")}$`,
      ),
  );
  const named = media?.data.assets ?? {};
  const prefix = course.folder === "" ? "media/" : `${course.folder}/media/`;
  const inside = course.assets
    .filter((asset) => asset.path.startsWith(prefix))
    .map((asset) => ({ asset, name: asset.path.slice(prefix.length).normalize("NFC") }));
  const missing = inside
    .filter(({ name }) => !Object.hasOwn(named, name) && !own.some((glob) => glob.test(name)))
    .map(({ asset, name }) =>
      diagnose(say.creditMissing, { file: name }, { path: asset.path, start: 0, end: 0 }),
    );
  const unused = media
    ? Object.keys(named)
        .filter((name) => !inside.some((one) => one.name === name.normalize("NFC")))
        .map((name) =>
          diagnose(
            say.creditUnused,
            { file: name },
            media.locate(`/assets/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, "key"),
          ),
        )
    : [];
  return [...missing, ...unused];
}
