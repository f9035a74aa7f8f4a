import type { AnyMessage } from "@kurswerk/diagnostics";
import { chaptersTooMany } from "./h5p/chapters-too-many/messages.ts";
import { coreTooOld } from "./h5p/core-too-old/messages.ts";
import { downloadLeftOut } from "./h5p/download-left-out/messages.ts";
import { drawingKept } from "./h5p/drawing-kept/messages.ts";
import { feedbackCut } from "./h5p/feedback-cut/messages.ts";
import { fileNotAllowed } from "./h5p/file-not-allowed/messages.ts";
import { librariesIncomplete } from "./h5p/libraries-incomplete/messages.ts";
import { libraryInvalid } from "./h5p/library-invalid/messages.ts";
import { libraryMissing } from "./h5p/library-missing/messages.ts";
import { libraryNotAllowed } from "./h5p/library-not-allowed/messages.ts";
import { libraryNotPinned } from "./h5p/library-not-pinned/messages.ts";
import { libraryTooNew } from "./h5p/library-too-new/messages.ts";
import { libraryUndeclared } from "./h5p/library-undeclared/messages.ts";
import { libraryUnpacked } from "./h5p/library-unpacked/messages.ts";
import { linkAsWords } from "./h5p/link-as-words/messages.ts";
import { manifestInvalid } from "./h5p/manifest-invalid/messages.ts";
import { markupStripped } from "./h5p/markup-stripped/messages.ts";
import { mediaFormat } from "./h5p/media-format/messages.ts";
import { orderOpen } from "./h5p/order-open/messages.ts";
import { packageUnreadable } from "./h5p/package-unreadable/messages.ts";
import { pictureAsWords } from "./h5p/picture-as-words/messages.ts";
import { questionOtherForm } from "./h5p/question-other-form/messages.ts";
import { quizMissing } from "./h5p/quiz-missing/messages.ts";
import { settingLeftOut } from "./h5p/setting-left-out/messages.ts";
import { titleTooLong } from "./h5p/title-too-long/messages.ts";
import { toleranceTooWide } from "./h5p/tolerance-too-wide/messages.ts";
import { typeUnchecked } from "./h5p/type-unchecked/messages.ts";
import { valueInvalid } from "./h5p/value-invalid/messages.ts";
import { valueMissing } from "./h5p/value-missing/messages.ts";
import { valueUnknown } from "./h5p/value-unknown/messages.ts";

export { faultWords } from "../libraries/fault-words.ts";

/** Everything that is said about courses as H5P, and about H5P packages. */
export const messages: readonly AnyMessage[] = [
  chaptersTooMany,
  coreTooOld,
  downloadLeftOut,
  drawingKept,
  feedbackCut,
  fileNotAllowed,
  librariesIncomplete,
  libraryInvalid,
  libraryMissing,
  libraryNotAllowed,
  libraryNotPinned,
  libraryTooNew,
  libraryUndeclared,
  libraryUnpacked,
  linkAsWords,
  manifestInvalid,
  markupStripped,
  mediaFormat,
  orderOpen,
  packageUnreadable,
  pictureAsWords,
  questionOtherForm,
  quizMissing,
  settingLeftOut,
  titleTooLong,
  toleranceTooWide,
  typeUnchecked,
  valueInvalid,
  valueMissing,
  valueUnknown,
];
