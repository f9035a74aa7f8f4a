import type { PlayerCourse } from "@kurswerk/format";
import { type ItemKind, registry } from "../core/registry.ts";
import { start } from "../core/start.ts";
import { choice } from "../items/choice.ts";
import type { Lms } from "../lms/lms.ts";

/** What segments and the last line of a course's script call. */
interface Kurswerk {
  readonly choice: typeof choice;
  item(kind: string, make: ItemKind<never>): void;
  lms(make: (course: PlayerCourse) => Lms): void;
  start(course: PlayerCourse): void;
}

/** The one global name. Segments register on it; the last line of a course's script starts it. */
const kurswerk: Kurswerk = {
  choice,
  item: (kind, make) => {
    registry.kinds.set(kind, make as ItemKind);
  },
  lms: (make) => {
    registry.lms = make;
  },
  start: (course) => {
    const begin = (): void => void start(course);
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
    else begin();
  },
};

declare global {
  interface Window {
    kurswerk: Kurswerk;
  }
}

window.kurswerk = kurswerk;
