import { diagnose, type Span } from "@kurswerk/diagnostics";
import type { CompiledAsset } from "@kurswerk/format";
import { mediaFormat } from "./messages/h5p/media-format/messages.ts";
import type { FileParam } from "./types/content.ts";
import type { Writer } from "./writer.ts";

type Use = "images" | "videos" | "audios" | "tracks";

/** What H5P shows, by use and ending. Its platforms refuse every other ending in `content/`, SVG and WebP above all. */
const formats: Readonly<Record<Use, Readonly<Record<string, string>>>> = {
  images: { png: "image/png", jpg: "image/jpeg", jpeg: "image/jpeg", gif: "image/gif" },
  videos: { mp4: "video/mp4", webm: "video/webm" },
  audios: { mp3: "audio/mpeg", m4a: "audio/mp4", wav: "audio/wav", ogg: "audio/ogg" },
  tracks: { vtt: "text/vtt" },
};

/** A file of the course that goes into the package. */
export interface UsedFile {
  readonly param: FileParam;
  readonly asset: CompiledAsset;
}

/** Puts a medium into the package; `undefined` when H5P does not take it, which is then an error at its place. */
export function use(write: Writer, source: string, kind: Use, at: Span): UsedFile | undefined {
  const asset = write.course.assets.find((one) => one.path === source);
  if (!asset) return undefined;
  const name = asset.path.slice(asset.path.lastIndexOf("/") + 1);
  const ending = name.slice(name.lastIndexOf(".") + 1);
  const mime = formats[kind][ending];
  if (mime === undefined) {
    const wanted = Object.keys(formats[kind]).filter((one) => one !== "jpeg");
    const file = asset.source.slice(asset.source.lastIndexOf("/") + 1);
    write.report(diagnose(mediaFormat, { file, wanted }, at));
    return undefined;
  }
  const path = `${kind}/${asset.path.replace(/^media\//, "").replaceAll("/", "-")}`;
  write.files.set(`content/${path}`, { source: asset.source, size: asset.size });
  return { param: { path, mime, copyright: { license: "U" } }, asset };
}
