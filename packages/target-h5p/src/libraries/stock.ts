import type { MediaRef } from "@kurswerk/format";
import type { Library } from "./library.ts";

/** A library that can be packed. */
export interface StockedLibrary extends Library {
  /** The version that was agreed on, where this is not it. */
  readonly pinned?: string;
  /** Its files by their path inside its folder. */
  files(): ReadonlyMap<string, MediaRef>;
}

/** Libraries at hand. */
export interface LibraryStock {
  /**
   * The version of a library to pack.
   * @param core the newest H5P core that it may ask for; where every version asks for more, one of them is given
   */
  find(id: string, core: string): StockedLibrary | undefined;
}
