import type { Played } from "./player.ts";

/** A content type to be built, verified, opened and answered. */
export interface Trial {
  /** The type that it is about: `H5P.Blanks 1.14`. */
  readonly library: string;
  /** What is asked, when a type is tried in several ways. */
  readonly about?: string;
  /** Makes the package. */
  readonly source: Course | Written;
  /** Works through the content as a learner with a keyboard does. */
  answer(played: Played): Promise<void>;
  /** The statement that must have been sent: its verb, and the points where it has any. */
  readonly said?: Expected;
}

/** What Kurswerk builds from a course. */
export interface Course {
  readonly way: readonly string[];
  /** Pieces of content by file name. */
  readonly content: Readonly<Record<string, string>>;
  readonly media?: () => Promise<Readonly<Record<string, Uint8Array>>>;
}

/** Content of a type that Kurswerk only reads. */
export interface Written {
  readonly params: object;
  /** What it nests: `H5P.GoalsPage 1.5`. */
  readonly parts?: readonly string[];
}

export interface Expected {
  readonly verb: string;
  readonly raw?: number;
  readonly max?: number;
}

/** Each quiz by itself, for every core. */
export const single: readonly string[] = ["--split", "quiz", "--core", "portable"];
/** All content of a module in a column, for every core. */
export const below: readonly string[] = ["--split", "module", "--core", "portable"];
