import type { AnyMessage } from "@kurswerk/diagnostics";
import { codeTooLong } from "./framework/code-too-long/messages.ts";
import { codesAlike } from "./framework/codes-alike/messages.ts";
import { dayMissing } from "./framework/day-missing/messages.ts";
import { levelComma } from "./framework/level-comma/messages.ts";
import { nameChanged } from "./framework/name-changed/messages.ts";
import { nameCut } from "./framework/name-cut/messages.ts";
import { descriptionMissing } from "./metadata/description-missing/messages.ts";
import { keyMissing } from "./metadata/key-missing/messages.ts";
import { licenseUnlisted } from "./metadata/license-unlisted/messages.ts";
import { subjectForeign } from "./metadata/subject-foreign/messages.ts";
import { textTooLong } from "./metadata/text-too-long/messages.ts";

/** Everything that exports may say about a course or a competence framework. */
export const messages: readonly AnyMessage[] = [
  codeTooLong,
  codesAlike,
  dayMissing,
  levelComma,
  nameChanged,
  nameCut,
  descriptionMissing,
  keyMissing,
  licenseUnlisted,
  subjectForeign,
  textTooLong,
];
