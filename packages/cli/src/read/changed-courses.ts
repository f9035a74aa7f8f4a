import { realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Texts } from "../texts/texts.ts";
import { changesSince, repositoryOf } from "./changes.ts";
import { isPassedOver } from "./passed-over.ts";
import { sharedFiles } from "./shared-files.ts";

/** The courses among `folders` that something has touched since a revision, in them or in what they share. */
export function changedCourses(
  folders: readonly string[],
  revision: string,
  texts: Texts,
): readonly string[] {
  const repositories = new Map<string, readonly string[] | undefined>();
  return folders.filter((folder) => {
    const real = realpathSync(folder);
    const known = [...repositories.keys()].find((root) => below(root, real) !== undefined);
    const root = known ?? realpathSync(repositoryOf(folder, texts));
    if (!repositories.has(root)) repositories.set(root, changesSince(root, revision, texts)?.map(normal));
    const changes = repositories.get(root);
    return changes === undefined || isTouched(folder, root, changes);
  });
}

function isTouched(folder: string, root: string, changes: readonly string[]): boolean {
  const real = realpathSync(folder);
  const link = join(realpathSync(dirname(resolve(folder))), basename(resolve(folder)));
  const own = [real, link].flatMap((path) => below(root, path) ?? []);
  const shared = sharedFiles(real, root).flatMap((path) => below(root, path) ?? []);
  return changes.some(
    (change) =>
      own.some((path) => inside(path, change)?.split("/").some(isPassedOver) === false) ||
      shared.some((path) => inside(path, change) !== undefined),
  );
}

/** What is left of a path behind a folder, `""` for the folder itself; `undefined` when it lies elsewhere. */
function inside(folder: string, path: string): string | undefined {
  if (folder === "") return path;
  if (path === folder) return "";
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** A path from the repository's root, as git writes it; `undefined` when it lies elsewhere. */
function below(root: string, path: string): string | undefined {
  const found = relative(root, path);
  if (isAbsolute(found) || found === ".." || found.startsWith(`..${sep}`)) return undefined;
  return normal(found.split(sep).join("/"));
}

/** Umlauts may be stored as one sign or as two; a folder that is a repository of its own ends in a slash. */
function normal(path: string): string {
  return path.normalize("NFC").replace(/\/$/, "");
}
