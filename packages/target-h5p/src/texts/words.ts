/** Texts in the languages that a course can have. */
export type Bilingual<T> = Readonly<Record<"de" | "en", T>>;
