import type { Span } from "@kurswerk/diagnostics";
import type { Element } from "hast";
import { use } from "./files.ts";
import { escaped } from "./html/escaped.ts";
import { find } from "./html/reduce.ts";
import { rightsOf } from "./rights.ts";
import { audioTexts, imageTexts, videoTexts } from "./texts/media.ts";
import { type AudioParams, audio } from "./types/audio.ts";
import type { Content } from "./types/content.ts";
import { type ImageParams, image } from "./types/image.ts";
import { type Track, type VideoParams, video } from "./types/video.ts";
import { place, type Writer } from "./writer.ts";

/** A picture as content of its own, with what its licence asks to be said. */
export function picture(
  node: Element,
  key: string,
  write: Writer,
  owner: Span,
): Content<ImageParams> | undefined {
  const file = use(write, source(node), "images", place(node, owner));
  if (!file) return undefined;
  const { width, height } = node.properties;
  const alt = String(node.properties["alt"] ?? "");
  const title = file.asset.credit?.title ?? (alt || nameOf(file.param.path));
  return write.content(
    image,
    {
      file: { ...file.param, ...size("width", width), ...size("height", height) },
      decorative: alt === "",
      alt: escaped(alt),
      ...imageTexts[write.course.language],
    },
    key,
    title,
    rightsOf(file.asset.credit),
  );
}

/** A film with its captions. */
export function film(
  node: Element,
  key: string,
  write: Writer,
  owner: Span,
): Content<VideoParams> | undefined {
  const file = use(write, source(node), "videos", place(node, owner));
  if (!file) return undefined;
  const tracks = find(node, "track").flatMap((track): readonly Track[] => {
    const used = use(write, source(track), "tracks", place(node, owner));
    if (!used) return [];
    const { label, srcLang } = track.properties;
    return [
      {
        label: escaped(String(label ?? "")),
        kind: "captions",
        srcLang: String(srcLang ?? write.course.language),
        track: used.param,
      },
    ];
  });
  return write.content(
    video,
    {
      sources: [file.param],
      visuals: { fit: true, controls: true },
      playback: { autoplay: false, loop: false },
      ...videoTexts[write.course.language],
      a11y: tracks,
    },
    key,
    file.asset.credit?.title ?? nameOf(file.param.path),
    rightsOf(file.asset.credit),
  );
}

/** A recording. */
export function recording(
  path: string,
  key: string,
  write: Writer,
  at: Span,
): Content<AudioParams> | undefined {
  const file = use(write, path, "audios", at);
  return (
    file &&
    write.content(
      audio,
      {
        files: [file.param],
        playerMode: "full",
        fitToWrapper: false,
        controls: true,
        autoplay: false,
        ...audioTexts[write.course.language],
      },
      key,
      file.asset.credit?.title ?? nameOf(file.param.path),
      rightsOf(file.asset.credit),
    )
  );
}

/** The file that an element shows. */
export function source(node: Element): string {
  return String(node.properties["src"] ?? "");
}

function size<K extends "width" | "height">(key: K, value: unknown): { readonly [key in K]?: number } {
  return typeof value === "number" ? ({ [key]: value } as { [key in K]: number }) : {};
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}
