import type { Outcome } from "@kurswerk/diagnostics";
import type { CompiledCourse } from "./course.ts";
import type { ItemKind } from "./item.ts";
import type { Package } from "./package.ts";

/** The player as its build made it: classic scripts that register on one name. */
export interface PlayerSegments {
  readonly core: string;
  /** For courses with Maker tasks. */
  readonly task: string;
  /** For courses whose objectives name competences. */
  readonly competences: string;
  readonly items: Readonly<Record<ItemKind, string>>;
  readonly lms: Readonly<Record<LmsDriver, string>>;
}
export type LmsDriver = "scorm12" | "scorm2004" | "local-storage";

/** What targets need from outside: the player, and files that a standard wants in every package. */
export interface Assets {
  readonly player: PlayerSegments;
  /** Schema files by name, unchanged. */
  readonly schemas: Readonly<Record<string, Uint8Array>>;
}

/** One output format. */
export interface Target<Options> {
  /** As in `--target scorm12`. */
  readonly name: string;
  /** As people call it: `SCORM 1.2`. */
  readonly title: string;
  pack(course: CompiledCourse, assets: Assets, options: Options): Outcome<readonly Package[]>;
}
