import type { CanvasFile } from "@kurswerk/schema";
import { md } from "./markdown.ts";
import type { CanvasObjective, Plan } from "./plan.ts";
import { bullets, open, trainer } from "./write.ts";

/** The page that the course begins with: where learners stand, and for its author, whom it is for. */
export function before(plan: Plan): string {
  const { canvas, say } = plan;
  const { goal, learners = {} } = canvas;
  const known = [
    ...line(say.goal, goal ? [goal.text] : []),
    ...line(say.measure, goal?.measure === undefined ? [] : [goal.measure]),
    ...line(say.needs, learners.needs),
    ...line(say.learningNeeds, learners["learning-needs"]),
    ...line(say.attitude, learners.attitude),
    ...line(say.benefit, learners.benefit),
  ];
  const note = known.length === 0 ? "" : `\n${trainer(say.fromCanvas, bullets(known))}`;
  return `# ${say.before.title}\n\n${question(plan, say.before, "")}${note}`;
}

/** The page that it ends with: the same question, and how the course is evaluated. */
export function after(plan: Plan): string {
  const { canvas, say, modules } = plan;
  const compare = ` compare="${modules[0]?.id}/${beforeId(plan)}#${say.before.id}"`;
  const evaluation: NonNullable<CanvasFile["evaluation"]> = canvas.evaluation ?? {};
  const effects = (["input", "output", "outcome", "impact"] as const).flatMap((key) =>
    line(say.effects[key], evaluation[key] === undefined ? [] : [evaluation[key]]),
  );
  const instruments = line(say.instruments, evaluation.instruments);
  const all = [...effects, ...(instruments.length > 0 ? instruments : [open(plan, say.noInstruments)])];
  return `# ${say.after.title}\n\n${question(plan, say.after, compare)}\n${trainer(say.evaluation, bullets(all))}`;
}

function beforeId({ modules }: Plan): string {
  const pieces = modules[0]?.phases.flatMap((one) => one.pieces) ?? [];
  return pieces.find((one) => one.kind === "before")?.id ?? "";
}

function line(name: string, texts: readonly string[] = []): readonly string[] {
  return texts.length === 0 ? [] : [`${name}: ${texts.map(md).join("; ")}`];
}

function question({ modules, say }: Plan, { id, stem }: Plan["say"]["before"], more: string): string {
  const goals = modules.flatMap((one) => [...one.objectives.values()].map(statement));
  const statements = [...new Set(goals)];
  const levels = say.selfLevels.map((level, index) => `${index + 1}. ${level}`).join("\n");
  return `:::self-assessment{#${id}${more}}\n${stem}\n\n${levels}\n\n${bullets(statements)}\n:::\n`;
}

/** An objective as a statement; its competence stands before it where it has a single one. */
function statement({ text, competences = [] }: CanvasObjective): string {
  // Words of its own that look like a competence are none.
  const words = md(text).replace(/^([a-z][a-z0-9.-]*):/, "$1\\:");
  const [only, another] = competences;
  return only === undefined || another !== undefined ? words : `${only.replace(/@.*$/, "")}: ${words}`;
}
