/** A file that stays on disk until the writer copies it. `source` is a path relative to the working folder. */
export interface MediaRef {
  readonly source: string;
  /** In bytes. */
  readonly size: number;
}

/** Files by POSIX path. A nested package is packed by its own form. */
export type FileTree = ReadonlyMap<string, string | Uint8Array | MediaRef | Package>;

/** Something a platform takes: a zip, a tar.gz or a folder. `name` has no extension. */
export interface Package {
  readonly name: string;
  readonly form: "zip" | "folder" | "tar.gz";
  /** What its file name ends with, where that is not its form: `h5p` is a zip. */
  readonly extension?: string;
  readonly tree: FileTree;
}

/** The name of a package: `<course>-<version>-<target>`, with the edition where it is not the learner's. */
export function packageName(
  course: { readonly id: string; readonly version: string; readonly edition: "learner" | "trainer" },
  target: string,
): string {
  return [course.id, course.version, ...(course.edition === "trainer" ? ["trainer"] : []), target].join("-");
}
