import type { Interaction, Lms, Report, Trouble } from "../lms/lms.ts";

/** Hands changes to the platform after the screen has been painted, one action at a time. */
export interface Keeper {
  later(interaction?: Interaction): void;
  now(): void;
}

/** A keeper that tells `show` how it went. */
export function keeper(
  lms: Lms,
  report: () => Omit<Report, "interaction">,
  show: (trouble: Trouble | undefined | "saving") => void,
): Keeper {
  let waiting = false;
  const queue: (Interaction | undefined)[] = [];
  const now = (): void => {
    waiting = false;
    const given = queue.splice(0).filter((one) => one !== undefined);
    let trouble: Trouble | undefined;
    for (const interaction of given) trouble = lms.save({ ...report(), interaction }) ?? trouble;
    if (given.length === 0) trouble = lms.save(report());
    show(trouble);
  };
  return {
    now,
    later(interaction): void {
      queue.push(interaction);
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
