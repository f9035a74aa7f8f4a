import { closest, type Diagnostic, diagnose, type Located } from "@kurswerk/diagnostics";
import { type Framework, resolve } from "@kurswerk/frameworks";
import * as say from "./messages.ts";

/** What is wrong with a reference: the first part of it that nothing is known by. */
export function judgeReference(
  { value, span }: Located<string>,
  known: readonly Framework[],
): readonly Diagnostic[] {
  const found = resolve(value, known);
  // The form of a reference is checked where it is read.
  if (found.found || found.part === "form") return [];
  const { reference } = found;
  const level = reference.level === undefined ? "" : `@${reference.level}`;
  if (found.part === "framework") {
    const id = near(reference.framework, known);
    const suggestion = id === undefined ? undefined : `${id}:${reference.code}${level}`;
    return [diagnose(say.frameworkUnknown, { framework: reference.framework, ...maybe(suggestion) }, span)];
  }
  const { framework } = found;
  if (found.part === "code") {
    const code = closest(
      reference.code,
      framework.items.map((item) => item.code),
    );
    const suggestion = code === undefined ? undefined : `${framework.id}:${code}${level}`;
    return [
      diagnose(
        say.competenceUnknown,
        { code: reference.code, framework: framework.id, ...maybe(suggestion) },
        span,
      ),
    ];
  }
  const levels = framework.levels.map((one) => one.id);
  return [
    diagnose(say.levelUnknown, { level: reference.level ?? "", framework: framework.id, levels }, span),
  ];
}

/** The framework that is meant by a short or mistyped name: `mkr` is `mkr-nrw`, `digcomp3` is `digcomp-3.0`. */
export function near(written: string, known: readonly Framework[]): string | undefined {
  const plain = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]/g, "");
  const begins = known.filter((one) => plain(one.id).startsWith(plain(written)));
  return (
    begins.at(-1)?.id ??
    closest(
      written,
      known.map((one) => one.id),
    )
  );
}

/** A suggestion as data, where there is one. */
export function maybe(suggestion: string | undefined): { readonly suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}
