import type { Entry } from "./entry.ts";
import { type Name, nameOf, pathOf } from "./name.ts";

/** An entry with its name read. */
export interface NamedEntry extends Entry {
  readonly label: Name;
  /** The path inside the package. */
  readonly path: string;
  /** True for entries that only make a folder. */
  readonly folder: boolean;
}

/** Reads the name of an entry. */
export function named(entry: Entry): NamedEntry {
  const label = nameOf(entry);
  return { ...entry, label, path: pathOf(label.text), folder: /[\\/]$/.test(label.text) };
}
