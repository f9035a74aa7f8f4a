const folders: ReadonlySet<string> = new Set(["node_modules", "dist"]);

/** True for files and folders that never belong to a course: hidden ones, and what other programs put there. */
export function isPassedOver(name: string): boolean {
  return name.startsWith(".") || folders.has(name);
}
