import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import type { Browser } from "playwright-core";
import { browserFailed, browserMissing, libraryMissing } from "../messages/run.ts";
import { quotation } from "../place.ts";

/** Which browser to start, how, and how far to go. */
export interface Running {
  /** The path of Chromium. */
  readonly path: string;
  /** Chromium cannot lock itself in when it runs as root. */
  readonly sandbox: boolean;
  /** How many seconds each part of a package may take; 60 when absent. */
  readonly seconds?: number;
  /** How many parts are launched; 20 when absent: they are made by the same tool and fail alike. */
  readonly parts?: number;
}

/** Nothing but what the package asks for: no updates, no reports, and no name is looked up. */
const flags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--no-first-run",
];

/** Starts the browser, or says what is missing. */
export async function startBrowser({ path, sandbox }: Running, place: Span): Promise<Browser | Diagnostic> {
  const library = await import("playwright-core").catch(() => undefined);
  if (!library) return diagnose(libraryMissing, {}, place);
  try {
    return await library.chromium.launch({ executablePath: path, chromiumSandbox: sandbox, args: flags });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/doesn't exist|ENOENT/.test(reason)) return diagnose(browserMissing, { path }, place);
    return diagnose(browserFailed, { reason: quotation(reason) }, place);
  }
}
