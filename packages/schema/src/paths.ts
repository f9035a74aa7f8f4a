/** The folder of a path; empty for a file in the working folder. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A relative path as seen from a folder, with `.` and `..` resolved; `undefined` when it leaves everything. */
export function resolvePath(folder: string, relative: string): string {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of relative.normalize("NFC").split("/")) {
    if (part === "..") {
      if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
      else parts.push("..");
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** True when a path lies in a folder or is the folder. */
export function isInside(folder: string, path: string): boolean {
  return folder === "" ? !path.startsWith("..") : path === folder || path.startsWith(`${folder}/`);
}

/** The full id of a question that an author names: `frage` in the same file, `datei#frage`, or `modul/datei#frage`. */
export function questionAddress(written: string, module: string, entry: string): string {
  const [place, question] = written.includes("#") ? written.split("#", 2) : [entry, written];
  return place?.includes("/") ? `${place}/${question}` : `${module}/${place}/${question}`;
}

/** Endings of files that a course may hold besides its texts, in lower case. */
export const mediaEndings: ReadonlySet<string> = new Set(
  "png jpg jpeg gif webp svg mp4 m4v webm mp3 m4a ogg wav vtt pdf txt csv doc docx odt xls xlsx ods ppt pptx odp zip stl".split(
    " ",
  ),
);

/** The ending of a file in lower case; empty when it has none. */
export function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** True for a file in a folder `media`, where every file is meant for learners. */
export function isInMedia(path: string): boolean {
  return /(^|\/)media\//.test(path);
}
