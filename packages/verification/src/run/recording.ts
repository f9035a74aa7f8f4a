import type { RecordedCall } from "./lms.ts";

/** Everything that was heard while a course ran. */
export interface Recording {
  readonly calls: RecordedCall[];
  /** Hosts that the course asked for; no request reached them. */
  readonly hosts: string[];
  /** Paths of the package that were asked for and are not there. */
  readonly missing: string[];
  /** Errors that no code caught. */
  readonly failures: string[];
  /** Errors that the course printed itself. */
  readonly complaints: string[];
  /** Texts of alert, confirm and prompt. */
  readonly dialogs: string[];
  /** The course kept the browser busy until it was ended by force. */
  stuck: boolean;
}

/** A recording of nothing yet. */
export function silence(): Recording {
  return { calls: [], hosts: [], missing: [], failures: [], complaints: [], dialogs: [], stuck: false };
}
