import type { AnyMessage } from "@kurswerk/diagnostics";
import { contentMessages } from "./content.ts";
import { filesMessages } from "./manifest-files.ts";
import { partsMessages } from "./manifest-parts.ts";
import { readMessages } from "./manifest-read.ts";
import { schemaMessages } from "./manifest-schema.ts";
import { trackingMessages } from "./manifest-tracking.ts";
import { versionMessages } from "./manifest-version.ts";
import { runMessages } from "./run.ts";
import { zipMessages } from "./zip.ts";

/** Everything that may be said about a finished package. */
export const messages: readonly AnyMessage[] = [
  ...zipMessages,
  ...readMessages,
  ...versionMessages,
  ...partsMessages,
  ...filesMessages,
  ...trackingMessages,
  ...schemaMessages,
  ...contentMessages,
  ...runMessages,
];
