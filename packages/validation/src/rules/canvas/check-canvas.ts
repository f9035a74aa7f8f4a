import { closest, type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import type { CanvasFile, FileNode } from "@kurswerk/schema";
import { mediumUnknown, objectiveUnknown } from "./messages.ts";

/** Names in a canvas that point to nothing: objectives of the module, media of the plan. */
export function checkCanvas({ data, locate }: FileNode<CanvasFile>): readonly Diagnostic[] {
  const media = (data.media ?? []).map((one) => one.medium);
  return (data.modules ?? []).flatMap((module, m) =>
    (module.phases ?? []).flatMap(({ content }, p) =>
      content.flatMap((piece, c) => {
        const at = `/modules/${m}/phases/${p}/content/${c}`;
        const unknown = (
          message: typeof objectiveUnknown,
          key: "objectives" | "media",
          known: readonly string[],
        ): readonly Diagnostic[] =>
          (piece[key] ?? []).flatMap((id, index) => {
            if (known.includes(id)) return [];
            const suggestion = closest(id, known);
            const told = { id, ...(suggestion === undefined ? {} : { suggestion }) };
            return [diagnose(message, told, locate(`${at}/${key}/${index}`))];
          });
        return [
          ...unknown(objectiveUnknown, "objectives", Object.keys(module.objectives ?? {})),
          ...unknown(mediumUnknown, "media", media),
        ];
      }),
    ),
  );
}
