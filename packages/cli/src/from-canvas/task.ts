import { type ActionPhase, actionPhases, taskHeadings } from "@kurswerk/schema";
import { md } from "./markdown.ts";
import { goals, media, none } from "./page.ts";
import type { Piece, Plan, PlannedModule } from "./plan.ts";
import { bullets, front, open, trainer } from "./write.ts";

/** What share of the time each phase of the complete action gets, in percent. */
const shares: Readonly<Record<ActionPhase, number>> = {
  inform: 15,
  plan: 15,
  decide: 5,
  "carry-out": 40,
  check: 10,
  evaluate: 15,
};

/** A Maker task with its six phases, or an assignment with product and criteria. */
export function task(plan: Plan, module: PlannedModule, piece: Piece): string {
  const { say, language } = plan;
  const { title, team, hazards, note } = piece.written;
  const maker = piece.kind === "task";
  const heading = (name: keyof typeof taskHeadings, more = ""): string =>
    `\n## ${taskHeadings[name][language][0]}${more}\n\n`;
  const criteria = piece.objectives.flatMap((id) => module.objectives.get(id)?.text ?? []);
  const wanted = criteria.length === 0 ? [say.anyCriterion] : criteria.map(say.criterion);
  return [
    front({
      kind: maker ? "maker" : "assignment",
      objectives: none(piece.objectives),
      team,
      hazards: hazards && none(hazards),
      rubric: rubricName(piece),
    }),
    `# ${md(title)}\n\n`,
    trainer(
      note === undefined ? "" : md(note),
      [
        ...(hazards && hazards.length > 0 ? [bullets([open(plan, say.safety)])] : []),
        ...(maker ? [] : [bullets([open(plan, say.submit)])]),
        ...media(plan, piece).split("\n"),
      ]
        .filter((one) => one !== "")
        .join("\n"),
      goals(plan, module, piece),
    ),
    heading("product"),
    `${open(plan, say.product)}\n\n`,
    ...wanted.map((one) => `- [ ] ${open(plan, one)}\n`),
    ...(maker
      ? [heading("material"), table(plan, [say.material, say.amount], [say.materialWhat, say.materialAmount])]
      : []),
    ...(maker && (team ?? 1) > 1
      ? [heading("roles"), table(plan, [say.role, say.duty], [say.roleName, say.roleDuty])]
      : []),
    ...(maker
      ? actionPhases.map(
          (phase) => `${heading(phase, time(plan, piece, phase))}- [ ] ${open(plan, say.steps[phase])}\n`,
        )
      : []),
    ...(maker ? [heading("mistakes"), `- ${open(plan, say.mistakes)}\n`] : []),
    heading("transfer"),
    `${open(plan, say.transfer)}\n`,
  ].join("");
}

/** The rubric of a task; none without objectives to assess. */
export function rubricName({ id, objectives }: Piece): string | undefined {
  return objectives.length === 0 ? undefined : `${id}.rubric.yaml`;
}

function time({ say }: Plan, { written }: Piece, phase: ActionPhase): string {
  if (written.minutes === undefined) return "";
  const rounded = Object.entries(shares).map(
    ([name, share]) => [name, Math.max(1, Math.round(((written.minutes ?? 0) * share) / 100))] as const,
  );
  const others = rounded.reduce((sum, [name, minutes]) => (name === "carry-out" ? sum : sum + minutes), 0);
  // The longest phase takes what rounding leaves, so that the sum is right.
  const minutes =
    phase === "carry-out"
      ? Math.max(1, written.minutes - others)
      : (rounded.find(([name]) => name === phase)?.[1] ?? 1);
  return ` (${minutes} ${say.minutes})`;
}

function table(plan: Plan, head: readonly string[], row: readonly string[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + line(row.map((one) => open(plan, one)));
}
