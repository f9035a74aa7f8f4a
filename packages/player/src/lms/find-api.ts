import { attempt } from "../attempt.ts";

/** A platform's API and the window that has it. */
export interface Found {
  readonly api: Readonly<Record<string, ((...values: string[]) => unknown) | undefined>>;
  readonly home: Window;
}

/** How far up frames are searched (ADL's own search stops at 500). */
const steps = 500;

/** Looks for the platform's API in this window, its parents, and those of its openers. Other origins are passed over. */
export function findApi(name: string): Found | undefined {
  const up = (start: Window | null | undefined): Found | undefined => {
    for (let at = start, step = 0; at && step < steps; step += 1) {
      const home: Window = at;
      const api = attempt(
        () => (home as unknown as Readonly<Record<string, Found["api"] | undefined>>)[name],
      );
      if (api) return { api, home };
      const parent: Window | null = attempt(() => home.parent) ?? null;
      if (parent === home) break;
      at = parent;
    }
    return undefined;
  };
  const openerOf = (start: Window | null | undefined): Window | undefined =>
    attempt(() => start?.opener as Window | undefined);
  return up(window) ?? up(openerOf(window)) ?? up(openerOf(attempt(() => window.top)));
}
