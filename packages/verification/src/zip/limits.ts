/** What is refused so that a hostile archive cannot fill memory or disk. Courses stay far below. */
export const limits = {
  /** Bytes of the archive itself: what the largest known platform limit (500 MB) takes, doubled. */
  archive: 1_000_000_000,
  /** Bytes of all files after unpacking. */
  unpacked: 2_000_000_000,
  /** How many times larger the files may be than the archive, once they exceed `ratioFrom`. */
  ratio: 100,
  ratioFrom: 50_000_000,
  entries: 20_000,
} as const;

/** Above this, many platforms refuse an upload: 100 MB in bytes. */
export const comfortable = 100_000_000;

/** The longest path that every platform unpacks, in characters. */
export const longestPath = 200;
