/** The longest title that Moodle's database takes, in characters (scorm_scoes.title, char 255). */
export const titleLimit = 255;

/** Above this, many platforms refuse an upload: 100 MB in bytes. */
export const packageLimit = 100_000_000;
