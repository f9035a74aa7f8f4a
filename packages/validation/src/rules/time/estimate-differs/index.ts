import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import type { CourseNode, ModuleNode } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { readerOf } from "../../../time/course-time.ts";
import { estimate } from "../../../time/learning-time.ts";
import { isWritten } from "../../../written.ts";
import { estimateDiffers } from "./messages.ts";

/** From how much of the declared time on to hint, and from how much on to warn. */
const tolerance = { hint: 0.25, warning: 0.5 };
/** Smaller differences, in minutes, are rounding. */
const rounding = { content: 5, module: 10 };

/** Declared times fit what the model of learning time estimates (TIM-001). */
export const estimateDiffersRule: Rule = {
  messages: [estimateDiffers],
  check: (course) =>
    course.modules.flatMap((module) => [...ofContents(course, module), ...ofModule(course, module)]),
};

function ofContents(course: CourseNode, module: ModuleNode): readonly Diagnostic[] {
  return module.entries.flatMap(({ node }) => {
    // What a task takes, its author alone can say.
    if (!node || node.kind === "task" || !isWritten(course, node)) return [];
    const said = node.file.data.minutes;
    return said === undefined
      ? []
      : judge(said, estimate(node, readerOf(course, module)), rounding.content, node.file.locate("/minutes"));
  });
}

/** A module's two clocks: units of 45 minutes with the provider, hours of 60 in the company. */
function ofModule(course: CourseNode, module: ModuleNode): readonly Diagnostic[] {
  if (module.entries.some(({ node }) => node && !isWritten(course, node))) return [];
  const { workload } = module.file.data;
  const sum = (inCompany: boolean): number =>
    module.entries
      .filter(({ phase }) => (phase === "in-company") === inCompany)
      .reduce((all, { node }) => all + (node ? estimate(node, readerOf(course, module)) : 0), 0);
  const units = workload?.["provider-units"];
  const hours = workload?.["company-hours"];
  const company = sum(true);
  return [
    ...(units === undefined
      ? []
      : judge(units * 45, sum(false), rounding.module, module.file.locate("/workload/provider-units"))),
    // How long trying things out at work takes, no text tells; only too little time can be seen.
    ...(hours === undefined || company <= hours * 60
      ? []
      : judge(hours * 60, company, rounding.module, module.file.locate("/workload/company-hours"))),
  ];
}

function judge(said: number, estimated: number, least: number, span: Span): readonly Diagnostic[] {
  const share = Math.abs(said - estimated) / said;
  if (Math.abs(said - estimated) < least || share <= tolerance.hint) return [];
  const severity = share > tolerance.warning ? "warning" : "info";
  return [
    diagnose(estimateDiffers, { said: Math.round(said), estimated: Math.round(estimated) }, span, {
      severity,
    }),
  ];
}
