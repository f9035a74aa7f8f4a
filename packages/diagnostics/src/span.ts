/**
 * A place in an author's file.
 * `start` and `end` are UTF-16 offsets into the text without its byte order mark; `end` is exclusive.
 * `path` uses `/` and is relative to the working folder.
 */
export interface Span {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A value together with the place where its author wrote it. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}
