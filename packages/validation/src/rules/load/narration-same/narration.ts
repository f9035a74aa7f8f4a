import type { CourseNode, EmbedNode } from "@kurswerk/schema";
import { mediaPath } from "../../../media-path.ts";
import { cueText } from "./cue-text.ts";

const decoder = new TextDecoder();

/** What a film or recording says, as far as its captions or its transcript tell; `undefined` when neither can be read. */
export function narration(course: CourseNode, from: string, medium: EmbedNode): string | undefined {
  const { captions, transcript } = medium.attributes;
  const read = (file: string | undefined): string | undefined =>
    file === undefined ? undefined : textOf(course, mediaPath(from, file));
  // The transcript of a film also describes what is seen; its captions are what is said.
  const spoken = medium.name === "video" ? read(captions) : undefined;
  return spoken === undefined ? read(transcript) : cueText(spoken);
}

/** A text of the course, or a small text file among its media. */
function textOf(course: CourseNode, path: string): string | undefined {
  const text = course.texts.get(path);
  if (text !== undefined) return text.replace(/^---\n[\s\S]*?\n---\n/, "");
  const file = course.assets.find((one) => one.path.normalize("NFC") === path);
  return file && /\.(?:vtt|txt)$/i.test(path) ? decoder.decode(file.head) : undefined;
}
