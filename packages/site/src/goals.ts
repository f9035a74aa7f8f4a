import type { CompiledCourse, Module, PlayerGoal } from "@kurswerk/format";

/**
 * The objectives of a module for the player. Platforms are told their ids, so that reports can be read;
 * where two modules have one of the same name, the module stands before it.
 */
export function goals(
  { id: module, objectives }: Module,
  { modules }: CompiledCourse,
): readonly PlayerGoal[] {
  return objectives.map(({ id, name }) => {
    const elsewhere = modules.some(
      (one) => one.id !== module && one.objectives.some((goal) => goal.id === id),
    );
    return { id, text: name, ...(elsewhere ? { told: `${module}__${id}` } : {}) };
  });
}
