import { slug } from "@kurswerk/schema";

/** The endings that say what a piece of content is, longest first. */
export const contentEndings = [".quiz.md", ".task.md", ".quiz.yaml", ".task.yaml", ".md"] as const;

/** The ending of a content file, or `undefined`. */
export function contentEnding(file: string): (typeof contentEndings)[number] | undefined {
  return contentEndings.find((ending) => file.toLowerCase().endsWith(ending));
}

/** The id that a file or folder name gives: a number in front only sorts, umlauts are spelled out. */
export function idFromName(name: string): string {
  const ending = contentEnding(name) ?? "";
  const id = slug(name.slice(0, name.length - ending.length).replace(/^\d+[-_. ]+/, "")).replaceAll(".", "-");
  return /^[a-z]/.test(id) ? id : `x-${id}`.replace(/-$/, "");
}
