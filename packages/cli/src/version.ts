declare const KURSWERK_VERSION: string | undefined;

/** The version of the command; put in by its build. */
export const version: string = typeof KURSWERK_VERSION === "string" ? KURSWERK_VERSION : "0.0.0";
