/** The name of the file that pins versions of libraries. */
export const lockName = "h5p-libraries.lock.json";
