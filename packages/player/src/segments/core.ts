import type { PlayerCourse } from "@kurswerk/format";
import { type ItemKind, registry, type ViewPart } from "../core/registry.ts";
import { start } from "../core/start.ts";
import { choice } from "../items/choice.ts";
import type { Lms } from "../lms/lms.ts";

/** What segments and the last line of a course's script call. */
interface Kurswerk {
  readonly choice: typeof choice;
  item(name: string, kind: ItemKind<never>): void;
  task(part: ViewPart): void;
  page(part: ViewPart): void;
  lms(make: (course: PlayerCourse) => Lms): void;
  start(course: PlayerCourse): void;
}

/** The one global name. Segments register on it; the last line of a course's script starts it. */
const kurswerk: Kurswerk = {
  choice,
  item: (name, kind) => {
    registry.kinds.set(name, kind as unknown as ItemKind);
  },
  task: (part) => {
    registry.task = part;
  },
  page: (part) => {
    registry.page = part;
  },
  lms: (make) => {
    registry.lms = make;
  },
  // The script is deferred: the page stands when it runs.
  start: (course) => void start(course),
};

declare global {
  interface Window {
    kurswerk: Kurswerk;
  }
}

window.kurswerk = kurswerk;
