import { flag, maybeFlag, maybeText, text } from "./common.ts";
import type { ContentType, FileParam } from "./content.ts";
import { texts } from "./field.ts";

const l10nKeys = [
  "name",
  "loading",
  "noPlayers",
  "noSources",
  "aborted",
  "networkFailure",
  "cannotDecode",
  "formatNotSupported",
  "mediaEncrypted",
  "unknownError",
  "invalidYtId",
  "unknownYtId",
  "restrictedYt",
] as const;

/** The interface words of a film. */
export interface VideoTexts {
  readonly l10n: Readonly<Record<(typeof l10nKeys)[number], string>>;
}

/** Captions or another track of a film. */
export interface Track {
  readonly label: string;
  readonly kind: "subtitles" | "captions" | "descriptions" | "chapters";
  readonly srcLang: string;
  readonly track: FileParam;
}

export interface VideoParams extends VideoTexts {
  readonly sources: readonly FileParam[];
  readonly visuals: { readonly poster?: FileParam; readonly fit: boolean; readonly controls: boolean };
  readonly playback: { readonly autoplay: boolean; readonly loop: boolean };
  readonly a11y: readonly Track[];
}

/** A film. */
export const video: ContentType<VideoParams> = {
  name: "H5P.Video",
  title: "Video",
  versions: ["1.6"],
  fields: {
    sources: { type: "video" },
    visuals: {
      type: "group",
      fields: { poster: { type: "image", optional: true }, fit: flag, controls: flag },
    },
    playback: { type: "group", fields: { autoplay: flag, loop: flag, hasNoAutoPause: maybeFlag } },
    l10n: { type: "group", fields: texts(...l10nKeys) },
    a11y: {
      type: "list",
      optional: true,
      of: {
        type: "group",
        fields: {
          label: maybeText,
          kind: { type: "select", values: ["subtitles", "captions", "descriptions", "chapters"] },
          srcLang: text,
          track: { type: "file" },
        },
      },
    },
  },
};
