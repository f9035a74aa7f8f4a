import type { Competence, Framework, Level } from "./framework.ts";

/** A competence reference as an author writes it: `xf:team@2`. */
export interface Reference {
  readonly framework: string;
  readonly code: string;
  readonly level?: string;
}

/** Takes a reference apart; `undefined` when it has not the form `framework:code[@level]`. */
export function parseReference(text: string): Reference | undefined {
  const found = /^([^:@\s]+):([^@\s]+)(?:@(\S+))?$/.exec(text.trim());
  if (!found) return undefined;
  const [, framework = "", code = "", level] = found;
  return { framework, code, ...(level === undefined ? {} : { level }) };
}

/** What a reference means, or the first part of it that nothing is known by. */
export type Resolved =
  | { readonly found: true; readonly framework: Framework; readonly item: Competence; readonly level?: Level }
  | { readonly found: false; readonly part: "form" }
  | { readonly found: false; readonly part: "framework"; readonly reference: Reference }
  | {
      readonly found: false;
      readonly part: "code" | "level" | "levels";
      readonly reference: Reference;
      readonly framework: Framework;
    };

/** Looks a reference up. Case of codes and levels is forgiven, and their other names are understood. */
export function resolve(text: string, known: readonly Framework[]): Resolved {
  const reference = parseReference(text);
  if (!reference) return { found: false, part: "form" };
  const framework = known.find((one) => one.id === reference.framework.toLowerCase());
  if (!framework) return { found: false, part: "framework", reference };
  const item = framework.items.find((one) => isCalled(reference.code, one.code, one.aliases));
  if (!item) return { found: false, part: "code", reference, framework };
  if (reference.level === undefined) return { found: true, framework, item };
  if (framework.levels.length === 0) return { found: false, part: "levels", reference, framework };
  const level = findLevel(framework, reference.level);
  return level
    ? { found: true, framework, item, level }
    : { found: false, part: "level", reference, framework };
}

/** A level by its id or another of its names. */
export function findLevel({ levels }: Pick<Framework, "levels">, written: string): Level | undefined {
  return levels.find((one) => isCalled(written, one.id, one.aliases));
}

function isCalled(written: string, name: string, aliases: readonly string[] = []): boolean {
  const wanted = written.toLowerCase();
  return wanted === name.toLowerCase() || aliases.some((alias) => alias.toLowerCase() === wanted);
}
