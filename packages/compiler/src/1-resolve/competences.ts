import type { Aim, Competence } from "@kurswerk/format";
import { type Level, type Resolved, resolve, withOwn } from "@kurswerk/frameworks";
import type { CourseNode } from "@kurswerk/schema";

/** Looks competences up, in the course's language, and remembers which were asked for. */
export interface Competences {
  /** The competence of a reference; `undefined` when it leads nowhere. */
  readonly find: (reference: string) => Competence | undefined;
  /** What a reference means, its level too; `undefined` when it leads nowhere. */
  readonly aim: (reference: string) => Aim | undefined;
  /** The levels of a framework in learners' words, from the lowest; empty for one that is not known. */
  readonly levels: (framework: string) => readonly string[];
  /** What somebody can do on each level of a framework, where the competence belongs to it and says so. */
  readonly descriptors: (reference: string, framework: string) => readonly string[] | undefined;
  /** Competences that were asked for, in that order. */
  readonly used: () => readonly Competence[];
}

/** The competences that a course may name. */
export function competenceTable(course: CourseNode, language: "de" | "en"): Competences {
  const frameworks = withOwn(course.frameworks);
  const used = new Map<string, Competence>();
  const scale = (id: string): readonly Level[] =>
    frameworks.find((one) => one.id === id.toLowerCase())?.levels ?? [];
  const find = (reference: string): Competence | undefined => {
    const found = resolve(reference, frameworks);
    if (!found.found) return undefined;
    const { framework, item } = found;
    const id = `${framework.id}:${item.code}`;
    const one = { id, name: item[language], framework: framework.title[language] };
    used.set(id, one);
    return one;
  };
  return {
    find,
    used: () => [...used.values()],
    aim(reference) {
      const found = resolve(reference, frameworks);
      const competence = find(reference)?.id;
      if (!found.found || competence === undefined) return undefined;
      return { competence, ...levelOf(found, language) };
    },
    levels: (id) => scale(id).map((level) => (level.plain ?? level)[language]),
    descriptors(reference, id) {
      const found = resolve(reference, frameworks);
      if (!found.found || found.framework.id !== id.toLowerCase()) return undefined;
      const said = scale(id).flatMap((level) => found.item.descriptors?.[level.id]?.[language] ?? []);
      return said.length === scale(id).length ? said : undefined;
    },
  };
}

function levelOf(
  { framework: { levels }, item: { descriptors = {} }, level }: Extract<Resolved, { readonly found: true }>,
  language: "de" | "en",
): Pick<Aim, "level"> {
  if (!level) return {};
  const text = (descriptors[level.id] ?? level.plain ?? level)[language];
  return { level: { number: levels.indexOf(level) + 1, of: levels.length, text } };
}
