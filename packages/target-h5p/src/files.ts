import { diagnose, type Span } from "@kurswerk/diagnostics";
import type { CompiledAsset } from "@kurswerk/format";
import type { Draw } from "./drawing.ts";
import { drawingKept } from "./messages/h5p/drawing-kept/messages.ts";
import { mediaFormat } from "./messages/h5p/media-format/messages.ts";
import type { FileParam } from "./types/content.ts";
import type { Writer } from "./writer.ts";

type Use = "images" | "videos" | "audios" | "tracks";

/** What H5P shows, by use and ending. Its platforms refuse every other ending in `content/`, WebP and SVG above all. */
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
  if (ending === "svg" && kind === "images" && write.draw) return drawn(write, write.draw, asset, at);
  const mime = formats[kind][ending];
  if (mime === undefined) {
    const wanted = Object.keys(formats[kind]).filter((one) => one !== "jpeg");
    write.report(diagnose(mediaFormat, { file: fileName(asset), wanted }, at));
    return undefined;
  }
  const path = `${kind}/${flat(asset)}`;
  write.files.set(`content/${path}`, { source: asset.source, size: asset.size });
  return { param: { path, mime, copyright: { license: "U" } }, asset };
}

/** Puts a drawing into the package as a picture, unless it would lose something. */
function drawn(write: Writer, draw: Draw, asset: CompiledAsset, at: Span): UsedFile | undefined {
  const path = `images/${flat(asset).replace(/\.svg$/, "-svg.png")}`;
  if (!write.files.has(`content/${path}`)) {
    const made = draw(asset.source);
    if ("losses" in made) {
      write.report(diagnose(drawingKept, { file: fileName(asset), losses: made.losses }, at));
      return undefined;
    }
    write.files.set(`content/${path}`, made.png);
  }
  return { param: { path, mime: "image/png", copyright: { license: "U" } }, asset };
}

function fileName({ source }: CompiledAsset): string {
  return source.slice(source.lastIndexOf("/") + 1);
}

/** The path of a medium as one name. */
function flat({ path }: CompiledAsset): string {
  return path.replace(/^media\//, "").replaceAll("/", "-");
}
