/**
 * A path as other programs read it: with `/`, and relative to the working folder where it lies in that.
 * A working folder on Windows begins with a drive or `//`; upper and lower case are the same there.
 */
export function address(path: string, root: string): string {
  const windows = /^(?:[a-z]:|\/\/)/i.test(root);
  const plain = (windows ? path.replaceAll("\\", "/") : path).replace(/^\.\//, "");
  const base = `${root.replace(/\/$/, "")}/`;
  const head = plain.slice(0, base.length);
  const inside = windows ? head.toLowerCase() === base.toLowerCase() : head === base;
  return root !== "" && inside ? plain.slice(base.length) : plain;
}

/** The path as a URI reference (RFC 3986): relative, or `file:` where it is absolute. */
export function uriOf(path: string): string {
  const encoded = path
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  if (encoded.startsWith("//")) return `file:${encoded}`;
  if (encoded.startsWith("/")) return `file://${encoded}`;
  return encoded.replace(/^([a-z])%3A(?=\/)/i, "file:///$1:");
}
