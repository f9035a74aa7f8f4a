import type { ActionPhase } from "./nodes/task.ts";
import { actionPhases } from "./vocabularies/lists.ts";
import { slug } from "./vocabularies/vocabulary.ts";

/** What a second-level heading of a task opens. */
export type TaskSection = "product" | "material" | "roles" | "mistakes" | "transfer" | ActionPhase;

/** The fixed headings of a task, German and English; the first of each row is shown in messages. */
export const taskHeadings: Readonly<
  Record<TaskSection, { readonly de: readonly string[]; readonly en: readonly string[] }>
> = {
  product: { de: ["Produkt"], en: ["Product"] },
  material: { de: ["Material", "Material und Werkzeug"], en: ["Material", "Materials"] },
  roles: { de: ["Rollen"], en: ["Roles"] },
  inform: { de: ["Informieren"], en: ["Inform"] },
  plan: { de: ["Planen"], en: ["Plan"] },
  decide: { de: ["Entscheiden"], en: ["Decide"] },
  "carry-out": { de: ["Ausführen", "Durchführen"], en: ["Carry out"] },
  check: { de: ["Kontrollieren", "Prüfen"], en: ["Check"] },
  evaluate: { de: ["Bewerten", "Auswerten"], en: ["Evaluate"] },
  mistakes: { de: ["Typische Fehler"], en: ["Common mistakes"] },
  transfer: { de: ["Transfer"], en: ["Transfer"] },
};

const byName: ReadonlyMap<string, TaskSection> = new Map(
  Object.entries(taskHeadings).flatMap(([section, { de, en }]) =>
    [...de, ...en].map((name): [string, TaskSection] => [slug(name), section as TaskSection]),
  ),
);

/** The section that a heading opens, case and umlauts forgiven; `undefined` when there is none of that name. */
export function taskSection(heading: string): TaskSection | undefined {
  return byName.get(slug(heading));
}

/** True for one of the six phases of the complete action. */
export function isActionPhase(section: TaskSection): section is ActionPhase {
  return actionPhases.entries.some((entry) => entry.id === section);
}
