/** The functions of SCORM 1.2 that a course calls. */
export interface Api {
  LMSInitialize(argument: ""): unknown;
  LMSGetValue(name: string): unknown;
  LMSSetValue(name: string, value: string): unknown;
  LMSCommit(argument: ""): unknown;
  LMSFinish(argument: ""): unknown;
}

/** How far up frames are searched (ADL's own search stops at 500). */
const steps = 500;

/** Looks for the platform's API in this window, its parents, and those of its openers. Other origins are passed over. */
export function findApi(): Api | undefined {
  return up(window) ?? up(openerOf(window)) ?? up(openerOf(attempt(() => window.top)));
}

function up(start: Window | null | undefined): Api | undefined {
  for (let at = start, step = 0; at && step < steps; step += 1) {
    const here: Window = at;
    const api = attempt(() => (here as Window & { API?: Api }).API);
    if (api) return api;
    const parent: Window | null = attempt(() => here.parent) ?? null;
    if (parent === here) break;
    at = parent;
  }
  return undefined;
}

function openerOf(start: Window | null | undefined): Window | undefined {
  return attempt(() => start?.opener as Window | undefined);
}

/** Another origin throws at every touch. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
