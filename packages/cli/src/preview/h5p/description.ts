import type { FileTree } from "@kurswerk/format";

/** What the preview reads of a package's `h5p.json`. */
export interface Description {
  readonly title: string;
  readonly language: string;
  readonly preloadedDependencies: readonly Dependency[];
}

interface Dependency {
  readonly machineName: string;
  readonly majorVersion: number;
  readonly minorVersion: number;
}

/** Reads the description that Kurswerk itself has written. */
export function describe(tree: FileTree): Description {
  return JSON.parse(String(tree.get("h5p.json")));
}

/** `H5P.Column 1.18` */
export function idOf({ machineName, majorVersion, minorVersion }: Dependency): string {
  return `${machineName} ${majorVersion}.${minorVersion}`;
}
