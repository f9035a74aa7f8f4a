import type { AnyMessage } from "@kurswerk/diagnostics";
import { objectivesMany } from "./scorm/objectives-many/messages.ts";
import { packageLarge } from "./scorm/package-large/messages.ts";
import { stateTooLarge } from "./scorm/state-too-large/messages.ts";
import { titleTooLong } from "./scorm/title-too-long/messages.ts";

/** Everything that SCORM targets may say about a course. */
export const messages: readonly AnyMessage[] = [objectivesMany, packageLarge, stateTooLarge, titleTooLong];
