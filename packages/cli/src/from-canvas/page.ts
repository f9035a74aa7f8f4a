import { md } from "./markdown.ts";
import type { Piece, Plan, PlannedModule } from "./plan.ts";
import { bullets, front, open, trainer } from "./write.ts";

/** A page: everything there is to know for writing it stands in a note for trainers. */
export function page(plan: Plan, module: PlannedModule, piece: Piece): string {
  const { say } = plan;
  const { title, minutes, note } = piece.written;
  return [
    front({ objectives: none(piece.objectives), minutes }),
    `# ${md(title)}\n\n`,
    trainer(
      open(plan, note === undefined ? say.page : say.pageWithNote(note)),
      media(plan, piece),
      goals(plan, module, piece),
    ),
  ].join("");
}

/** A list, or nothing where it is empty. */
export function none<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** The objectives that a piece serves, for its author. */
export function goals({ say }: Plan, module: PlannedModule, { objectives }: Piece): string {
  const texts = objectives.flatMap((id) => module.objectives.get(id)?.text ?? []);
  return texts.length === 0 ? "" : `${say.reaches}\n\n${bullets(texts.map(md))}`;
}

/** The media that a piece is planned with, each to be put in. */
export function media(plan: Plan, { written }: Piece): string {
  const named = (written.media ?? []).flatMap(
    (name) => plan.canvas.media?.find((one) => one.medium === name) ?? [],
  );
  return bullets(named.map((one) => open(plan, plan.say.insertMedium(one.medium, one.benefit))));
}
