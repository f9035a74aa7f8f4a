/** What SCORM 1.2 lets a course store, in characters (SCORM 1.2 RTE 3.4.2.5, CMIString4096). */
export const suspendDataLimit = 4096;

/** The longest title that Moodle's database takes, in characters (scorm_scoes.title, char 255). */
export const titleLimit = 255;

/** Above this, many platforms refuse an upload: 100 MB in bytes. */
export const packageLimit = 100_000_000;
