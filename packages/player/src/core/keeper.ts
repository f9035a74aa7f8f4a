import type { Interaction, Lms, Report, Trouble } from "../lms/lms.ts";

/** Hands changes to the platform after the screen has been painted. */
export interface Keeper {
  later(interaction?: Interaction): void;
  now(): void;
}

/** A keeper that tells `show` how it went, and tries again what went wrong. */
export function keeper(
  lms: Lms,
  report: () => Omit<Report, "interactions">,
  show: (trouble: Trouble | undefined | "saving") => void,
): Keeper {
  let waiting = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  const queue: Interaction[] = [];
  const now = (): void => {
    waiting = false;
    clearTimeout(again);
    const trouble = lms.save({ ...report(), interactions: queue.splice(0) });
    show(trouble);
    if (trouble || lms.waits()) again = setTimeout(now, trouble ? 5000 : 1000);
  };
  return {
    now,
    later(interaction): void {
      if (interaction) queue.push(interaction);
      if (waiting) return;
      waiting = true;
      show("saving");
      // One frame to paint the feedback, then a task of its own for calls that may block. A hidden page has no frames.
      const run = (): void => {
        if (waiting) now();
      };
      requestAnimationFrame(() => setTimeout(run));
      setTimeout(run, 400);
    },
  };
}
