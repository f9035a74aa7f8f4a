import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { type Framework, resolve } from "@kurswerk/frameworks";
import type { CourseNode, ModuleNode } from "@kurswerk/schema";
import { trails } from "../../../alignment.ts";
import { frameworksOf } from "../../../frameworks.ts";
import type { Rule } from "../../../rule.ts";
import { couplingMissing } from "./messages.ts";

/**
 * Technical competences come with a cross-functional one that is learned and shown (coupling rule of DigitaLe, ALN-005):
 * somewhere in the course, and under the profiles `helper` and `strict` in every module.
 */
export const couplingMissingRule: Rule = {
  messages: [couplingMissing],
  check(course, profile) {
    const known = frameworksOf(course);
    const technical = course.modules.filter((module) => has(module, "professional", known));
    if (profile.name !== "helper" && profile.name !== "strict") {
      const first = technical[0];
      return first && !course.modules.some((module) => isCoupled(course, module, known))
        ? [report(first)]
        : [];
    }
    return technical.filter((module) => !isCoupled(course, module, known)).map(report);
  },
};

function report(module: ModuleNode): Diagnostic {
  return diagnose(couplingMissing, {}, module.file.locate("/objectives", "key"));
}

function has(module: ModuleNode, scope: Framework["scope"], known: readonly Framework[]): boolean {
  return [...module.objectives.values()].some((one) =>
    one.competences.some(({ value }) => isOf(value, scope, known)),
  );
}

function isOf(reference: string, scope: Framework["scope"], known: readonly Framework[]): boolean {
  const found = resolve(reference, known);
  if (!found.found) return false;
  // The columns of the DQR are the two sides of the rule.
  if (found.framework.id === "dqr")
    return (
      (found.item.area === "personal" || found.item.code === "personal") === (scope === "cross-functional")
    );
  return found.framework.scope === scope;
}

function isCoupled(course: CourseNode, module: ModuleNode, known: readonly Framework[]): boolean {
  const found = trails(course, module);
  return [...module.objectives.values()].some((one) => {
    const trail = found.get(one.id.value);
    return (
      one.competences.some(({ value }) => isOf(value, "cross-functional", known)) &&
      (trail?.activities.length ?? 0) > 0 &&
      (trail?.evidence.length ?? 0) > 0
    );
  });
}
