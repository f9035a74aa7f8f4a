import type { Workload } from "@kurswerk/schema";
import { md } from "./markdown.ts";
import type { Plan } from "./plan.ts";
import { comment, open, plain, plainOpen, yaml } from "./write.ts";

/** `course.yaml` from the head of the canvas. */
export function courseYaml(plan: Plan): string {
  const { canvas, language, say, modules } = plan;
  const { evaluation = {} } = canvas;
  const { proof } = evaluation;
  const passMark = evaluation["pass-mark"];
  const head = {
    title: md(canvas.title),
    version: "0.1.0",
    language,
    "language-level": canvas["language-level"],
    "language-review": canvas["language-review"],
    summary: canvas.summary === undefined ? open(plan, say.summary) : md(canvas.summary),
    provider: canvas.provider,
    authors: canvas.authors,
    license: canvas.license,
    audience: canvas.audience,
    format: canvas.format,
    area: canvas.area,
    workload: canvas.workload ?? sum(modules.map((one) => one.written.workload)),
    group: canvas.group,
    status: "draft",
    "review-by": evaluation["review-by"],
    prerequisites: canvas.prerequisites?.map(plain),
    funding: proof === undefined ? undefined : { proof },
    completion: passMark === undefined ? undefined : { "pass-mark": passMark },
    modules: modules.map((one) => one.id),
  };
  const missing = (["audience", "provider", "license"] as const).filter((key) => canvas[key] === undefined);
  return (
    comment(say.courseHead) + yaml(head) + missing.map((key) => comment(plainOpen(plan, say[key]))).join("")
  );
}

/** The times of all modules together; none when no module has one. */
function sum(times: readonly (Workload | undefined)[]): Workload | undefined {
  const of = (key: "provider-units" | "company-hours"): Partial<Record<typeof key, number>> => {
    const told = times.flatMap((one) => one?.[key] ?? []);
    return told.length === 0 ? {} : { [key]: told.reduce((one, other) => one + other, 0) };
  };
  const total = { ...of("provider-units"), ...of("company-hours") };
  return Object.keys(total).length === 0 ? undefined : total;
}
