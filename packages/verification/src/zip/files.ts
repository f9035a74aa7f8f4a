/** A file of a package, already checked; unpacked when asked for. */
export interface PackedFile {
  readonly path: string;
  /** Bytes after unpacking. */
  readonly size: number;
  bytes(): Uint8Array;
}

/** The files of a package by their path. */
export type Files = ReadonlyMap<string, PackedFile>;
