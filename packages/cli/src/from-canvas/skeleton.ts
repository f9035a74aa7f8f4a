import type { Language } from "@kurswerk/diagnostics";
import type { CanvasFile } from "@kurswerk/schema";
import { courseYaml } from "./course-yaml.ts";
import { mediaYaml } from "./media-yaml.ts";
import { moduleYaml } from "./module-yaml.ts";
import { page } from "./page.ts";
import { type Piece, type Plan, type PlannedModule, plan } from "./plan.ts";
import { quiz } from "./quiz.ts";
import { rubric } from "./rubric.ts";
import { after, before } from "./self-assessment.ts";
import { rubricName, task } from "./task.ts";

/** The files of a course that a canvas plans, by path. Whatever is left to write carries a placeholder. */
export function skeleton(canvas: CanvasFile, language: Language): ReadonlyMap<string, string> {
  const planned = plan(canvas, language);
  return new Map([
    ["course.yaml", courseYaml(planned)],
    ["media.yaml", mediaYaml(planned)],
    ...planned.modules.flatMap((module): [string, string][] => [
      [`${module.folder}/module.yaml`, moduleYaml(planned, module)],
      ...module.phases.flatMap(({ pieces }) => pieces.flatMap((one) => files(planned, module, one))),
    ]),
  ]);
}

function files(planned: Plan, module: PlannedModule, piece: Piece): [string, string][] {
  const at = (name: string): string => `${module.folder}/${name}`;
  switch (piece.kind) {
    case "before":
      return [[at(piece.file), before(planned)]];
    case "after":
      return [[at(piece.file), after(planned)]];
    case "page":
      return [[at(piece.file), page(planned, module, piece)]];
    case "practice":
    case "test":
      return [[at(piece.file), quiz(planned, module, piece)]];
    default: {
      const name = rubricName(piece);
      return [
        [at(piece.file), task(planned, module, piece)],
        ...(name === undefined ? [] : [[at(name), rubric(planned, module, piece)] as [string, string]]),
      ];
    }
  }
}
