import { flag, text } from "./common.ts";
import type { ContentType, FileParam } from "./content.ts";

/** The interface words of a recording. */
export interface AudioTexts {
  readonly playAudio: string;
  readonly pauseAudio: string;
  readonly contentName: string;
  readonly audioNotSupported: string;
}

export interface AudioParams extends AudioTexts {
  readonly files: readonly FileParam[];
  readonly playerMode: "minimalistic" | "full" | "transparent";
  readonly fitToWrapper: boolean;
  readonly controls: boolean;
  readonly autoplay: boolean;
}

/** A recording. */
export const audio: ContentType<AudioParams> = {
  name: "H5P.Audio",
  title: "Audio",
  versions: ["1.5"],
  fields: {
    files: { type: "audio" },
    playerMode: { type: "select", values: ["minimalistic", "full", "transparent"] },
    fitToWrapper: flag,
    controls: flag,
    autoplay: flag,
    playAudio: text,
    pauseAudio: text,
    contentName: text,
    audioNotSupported: text,
  },
};
