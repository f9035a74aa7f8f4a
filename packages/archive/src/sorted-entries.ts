import type { FileTree, MediaRef } from "@kurswerk/format";

/** What a file of an archive holds. */
export type Content = string | Uint8Array | MediaRef;

/**
 * The files of a tree in code unit order of their paths.
 * @throws Error for a path that leaves the archive, and for a nested package: both are our bugs.
 */
export function sortedEntries(tree: FileTree): readonly (readonly [path: string, content: Content])[] {
  const entries: [string, Content][] = [];
  for (const [path, content] of tree) {
    if (!isSafe(path)) throw new Error(`The path ${path} does not belong into an archive.`);
    if (typeof content === "object" && "tree" in content) throw new Error(`The package ${path} is nested.`);
    entries.push([path, content]);
  }
  return entries.sort(([one], [other]) => (one < other ? -1 : 1));
}

function isSafe(path: string): boolean {
  return (
    !path.includes("\\") && !path.split("/").some((part) => part === "" || part === "." || part === "..")
  );
}
