import type { AnyMessage } from "@kurswerk/diagnostics";
import { descriptionMissing } from "./metadata/description-missing/messages.ts";
import { keyMissing } from "./metadata/key-missing/messages.ts";
import { licenseUnlisted } from "./metadata/license-unlisted/messages.ts";
import { subjectForeign } from "./metadata/subject-foreign/messages.ts";
import { textTooLong } from "./metadata/text-too-long/messages.ts";

/** Everything that metadata exports may say about a course. */
export const messages: readonly AnyMessage[] = [
  descriptionMissing,
  keyMissing,
  licenseUnlisted,
  subjectForeign,
  textTooLong,
];
