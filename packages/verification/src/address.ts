/** Where a reference of a package leads. */
export type Address =
  | { readonly kind: "inside"; readonly path: string }
  | { readonly kind: "foreign"; readonly host: string }
  | { readonly kind: "rooted" | "outside" | "none" };

/**
 * Resolves a reference against the folder it stands in.
 * @param folder `""` or a path that ends in `/`, percent-decoded
 */
export function resolve(folder: string, reference: string): Address {
  const trimmed = reference.trim();
  const foreign = /^(?:(?:https?|wss?|ftp):)?\/\/([^/?#\s]*)/i.exec(trimmed);
  if (foreign) return { kind: "foreign", host: foreign[1] ?? "" };
  const path = trimmed.split(/[?#]/)[0] ?? "";
  if (path === "" || /^[a-z][a-z0-9+.-]*:/i.test(path)) return { kind: "none" };
  if (path.startsWith("/")) return { kind: "rooted" };
  const parts: string[] = [];
  for (const part of `${folder}${decoded(path)}`.split("/")) {
    if (part === "." || part === "") continue;
    if (part === ".." && parts.pop() === undefined) return { kind: "outside" };
    if (part !== "..") parts.push(part);
  }
  return { kind: "inside", path: parts.join("/") };
}

/** The folder of a file, as `resolve` wants it. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
