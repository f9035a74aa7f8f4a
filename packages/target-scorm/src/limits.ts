/** Above this, many platforms refuse an upload: 100 MB in bytes. */
export const packageLimit = 100_000_000;
