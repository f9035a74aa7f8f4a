import { md } from "./markdown.ts";
import { media, none } from "./page.ts";
import type { CanvasObjective, Piece, Plan, PlannedModule } from "./plan.ts";
import { front, open, trainer } from "./write.ts";

/** Levels where a question asks for knowledge; above them it needs a situation. */
const knowing: ReadonlySet<string> = new Set(["remember", "understand"]);

/** A quiz with one question to be written per objective. */
export function quiz(plan: Plan, module: PlannedModule, piece: Piece): string {
  const { title, minutes, note } = piece.written;
  const objectives = piece.objectives.flatMap((id) => {
    const one = module.objectives.get(id);
    return one ? [{ id, one }] : [];
  });
  const questions =
    objectives.length === 0
      ? [question(plan, plan.language === "de" ? "frage-1" : "question-1", undefined)]
      : objectives.map(({ id, one }) => question(plan, id, one));
  return [
    front({
      mode: piece.kind === "test" ? "graded" : "practice",
      objectives: none(piece.objectives),
      minutes,
    }),
    `# ${md(title)}\n\n`,
    trainer(note === undefined ? "" : md(note), plan.say.quizNote, media(plan, piece)),
    ...questions.map((one) => `\n${one}`),
  ].join("");
}

function question(plan: Plan, id: string, objective: CanvasObjective | undefined): string {
  const { say } = plan;
  const prompt =
    objective === undefined
      ? say.stem
      : (knowing.has(objective.bloom ?? "") ? say.stemKnow : say.stemDo)(objective.text);
  const wrong = `- [ ] ${open(plan, say.wrong)}\n  > ${open(plan, say.whyWrong)}`;
  return [
    `:::single-choice{#${id}}`,
    open(plan, prompt),
    "",
    `- [x] ${open(plan, say.right)}`,
    `  > ${open(plan, say.whyRight)}`,
    wrong,
    ":::\n",
  ].join("\n");
}
