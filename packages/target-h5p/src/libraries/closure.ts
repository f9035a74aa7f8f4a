import type { Library } from "./library.ts";

/** A library that is needed and not there. */
export interface Lacking {
  readonly id: string;
  /** What needs it; absent when the content itself does. */
  readonly by?: string;
  /** What the content asks for and leads to it: whoever provides that provides this. */
  readonly through: string;
  /** True when only editors need it. Platforms ask for it all the same. */
  readonly editor: boolean;
}

/** Everything that content needs, at any depth. */
export interface Closure<L extends Library> {
  /** In code unit order of their ids. */
  readonly libraries: readonly L[];
  /** The ids that run, without what only editors need. */
  readonly runtime: ReadonlySet<string>;
  readonly lacking: readonly Lacking[];
}

/**
 * Follows dependencies, those of editors included, as `H5PValidator::getMissingLibraries` does.
 * @param wanted the libraries that content asks for
 */
export function closure<L extends Library>(
  wanted: Iterable<string>,
  find: (id: string) => L | undefined,
): Closure<L> {
  const found = new Map<string, L>();
  const lacking = new Map<string, Lacking>();
  const runtime = new Set<string>();
  const visit = (id: string, through: string, editor: boolean, by?: string): void => {
    if (found.has(id) && (editor || runtime.has(id))) return;
    const library = found.get(id) ?? find(id);
    if (!library) {
      if (lacking.get(id)?.editor !== false)
        lacking.set(id, { id, ...(by === undefined ? {} : { by }), through, editor });
      return;
    }
    found.set(id, library);
    if (!editor) runtime.add(id);
    for (const next of library.runtime) visit(next, through, editor, id);
    for (const next of library.editor) visit(next, through, true, id);
  };
  for (const id of wanted) visit(id, id, false);
  return {
    libraries: [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
    runtime,
    lacking: [...lacking.values()],
  };
}
