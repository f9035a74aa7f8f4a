/** A text file of a course. `path` uses `/` and is relative to the working folder; a byte order mark is stripped. */
export interface TextSource {
  readonly path: string;
  readonly text: string;
}

/** A medium of a course: it stays on disk; only its size in bytes and its first bytes are read. */
export interface MediaSource {
  readonly path: string;
  readonly size: number;
  readonly head: Uint8Array;
}

/** What the reader hands to the parser: one per file of the course folder. */
export type Source = TextSource | MediaSource;
