import { type Competence, type Framework, resolve } from "@kurswerk/frameworks";

/** A competence with its framework. */
export interface Found {
  readonly framework: Framework;
  readonly item: Competence;
}

/** The competences that an item is mapped to, each once. What leads nowhere is told where the framework is checked. */
export function related({ mappings = [] }: Competence, known: readonly Framework[]): readonly Found[] {
  const found = mappings.flatMap((mapping): readonly Found[] => {
    const one = resolve(mapping, known);
    return one.found ? [{ framework: one.framework, item: one.item }] : [];
  });
  return [...new Map(found.map((one) => [one.item, one])).values()];
}
