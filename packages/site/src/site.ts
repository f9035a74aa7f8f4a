import type {
  CompiledCourse,
  FileTree,
  ItemKind,
  LmsDriver,
  MediaRef,
  PlayerCourse,
  PlayerSegments,
} from "@kurswerk/format";
import { document } from "./document.ts";
import { project } from "./project.ts";
import { styleSheet } from "./theme/style-sheet.ts";

/** How a course talks to its platform. */
export interface SiteOptions {
  readonly driver: LmsDriver;
  /** `suspend` when absent. */
  readonly exitOnComplete?: PlayerCourse["exitOnComplete"];
  /** JSON-LD for search engines; none when absent. */
  readonly structuredData?: string;
}

/**
 * A course as files: `index.html`, `course.css`, `course.js` and its media. Nothing else, and nothing from elsewhere.
 * The script holds the parts of the player that this course uses.
 */
export function site(course: CompiledCourse, player: PlayerSegments, options: SiteOptions): FileTree {
  const media = course.assets.map(({ path, source, size }): [string, MediaRef] => [path, { source, size }]);
  return new Map<string, string | MediaRef>([
    ["index.html", document(course, options.structuredData)],
    ["course.css", styleSheet(course.theme)],
    ["course.js", script(course, player, options)],
    ...media,
  ]);
}

function script(course: CompiledCourse, player: PlayerSegments, options: SiteOptions): string {
  const entries = course.modules.flatMap((module) => module.entries);
  const kinds = new Set(
    entries.flatMap((entry): readonly ItemKind[] =>
      entry.kind === "task" ? [] : entry.items.map((item) => item.kind),
    ),
  );
  const segments = [
    player.core,
    ...(entries.some((entry) => entry.kind === "task") ? [player.task] : []),
    ...(course.competences.length > 0 ? [player.competences] : []),
    ...[...kinds].sort().map((kind) => player.items[kind]),
    player.lms[options.driver],
  ];
  return [
    ...segments.map((segment) => segment.trim()),
    `kurswerk.start(${JSON.stringify(project(course, options.exitOnComplete))});`,
    "",
  ].join("\n");
}
