import { folderOf, resolvePath } from "@kurswerk/schema";

/** The path of a file as sources have it, from what an author wrote in the file `from`. */
export function mediaPath(from: string, file: string): string {
  return resolvePath(folderOf(from), decoded(file)).normalize("NFC");
}

function decoded(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
