import type { Module } from "@kurswerk/format";

/** Whether learners act, are told, or both: the value of LOM and LRMI for modules. */
export function interactivity(modules: readonly Module[]): "active" | "expositive" | "mixed" {
  const entries = modules.flatMap((module) => module.entries);
  const acts = entries.some((entry) => entry.kind !== "page" || entry.items.length > 0);
  const tells = entries.some((entry) => entry.kind === "page");
  if (acts && tells) return "mixed";
  return acts ? "active" : "expositive";
}
