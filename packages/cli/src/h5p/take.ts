import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import type { Store } from "@kurswerk/h5p-store";
import { libraryRefused, noLibraries } from "@kurswerk/h5p-store/messages";
import type { H5pSource } from "./sources.ts";

/** What came of a source. */
export interface Taken {
  readonly name: string;
  /** What the user named. */
  readonly from: string;
  readonly added: number;
  /** How many the store had already. */
  readonly present: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes the libraries of a source into the store, and says which it could not. */
export async function take({ name, from, files, diagnostics }: H5pSource, store: Store): Promise<Taken> {
  if (diagnostics.length > 0) return { name, from, added: 0, present: 0, diagnostics };
  const { harvest } = await import("@kurswerk/h5p-store/install");
  const { added, present, refused } = await harvest(files, store);
  const at = { path: name, start: 0, end: 0 };
  const told =
    added.length + present.length + refused.length === 0
      ? [diagnose(noLibraries, {}, at)]
      : refused.map(({ folder, lms, file }) => diagnose(libraryRefused, { folder, lms, file }, at));
  return { name, from, added: added.length, present: present.length, diagnostics: told };
}
