/** A path inside the package as a relative address: each part percent-encoded. */
export function href(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
