import type {
  CompiledCourse,
  FileTree,
  ItemKind,
  LmsDriver,
  MediaRef,
  PlayerSegments,
} from "@kurswerk/format";
import { document } from "./document.ts";
import { project } from "./project.ts";
import { styleSheet } from "./theme/style-sheet.ts";

/**
 * A course as files: `index.html`, `course.css`, `course.js` and its media. Nothing else, and nothing from elsewhere.
 * The script holds the parts of the player that this course uses.
 */
export function site(
  course: CompiledCourse,
  player: PlayerSegments,
  options: { readonly driver: LmsDriver },
): FileTree {
  const media = course.assets.map(({ path, source, size }): [string, MediaRef] => [path, { source, size }]);
  return new Map<string, string | MediaRef>([
    ["index.html", document(course)],
    ["course.css", styleSheet(course.theme)],
    ["course.js", script(course, player, options.driver)],
    ...media,
  ]);
}

function script(course: CompiledCourse, player: PlayerSegments, driver: LmsDriver): string {
  const entries = course.modules.flatMap((module) => module.entries);
  const kinds = new Set(
    entries.flatMap((entry): readonly ItemKind[] =>
      entry.kind === "task" ? [] : entry.items.map((item) => item.kind),
    ),
  );
  const segments = [player.core, ...[...kinds].sort().map((kind) => player.items[kind]), player.lms[driver]];
  return [
    ...segments.map((segment) => segment.trim()),
    `kurswerk.start(${JSON.stringify(project(course))});`,
    "",
  ].join("\n");
}
