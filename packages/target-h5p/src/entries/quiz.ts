import { diagnose } from "@kurswerk/diagnostics";
import type { QuizEntry } from "@kurswerk/format";
import { contents } from "../contents.ts";
import { nodesOf } from "../html/nodes.ts";
import { question } from "../items/index.ts";
import type { Manner, Question } from "../items/question.ts";
import { settingLeftOut } from "../messages/h5p/setting-left-out/messages.ts";
import type { Content } from "../types/content.ts";
import type { Writer } from "../writer.ts";

/** The questions of a quiz, one below the other. */
export function quiz(entry: QuizEntry, write: Writer): readonly Content[] {
  leaveOut(entry, write, settingsOf(entry));
  return [
    ...contents(nodesOf(entry.intro), `${entry.id}#intro`, write, entry.span),
    ...questions(entry, write).flatMap(({ before, content, after }) => [...before, content, ...after]),
  ];
}

/** The questions of a quiz as content. */
export function questions(entry: QuizEntry, write: Writer): readonly Question[] {
  return entry.items.map((item, index) =>
    question(item, write, manner(entry), write.say.question.replace("{number}", String(index + 1))),
  );
}

/** What of a quiz the place where it goes cannot do; the platform may. */
export function leaveOut(entry: QuizEntry, write: Writer, settings: readonly string[]): void {
  if (settings.length > 0) write.report(diagnose(settingLeftOut, { settings }, entry.span));
}

function settingsOf({ passMark, attempts, draw }: QuizEntry): readonly string[] {
  return [
    ...(passMark === undefined ? [] : ["pass-mark"]),
    ...(attempts === undefined || attempts === 1 ? [] : ["attempts"]),
    ...(draw === undefined ? [] : ["draw"]),
  ];
}

function manner(entry: QuizEntry): Manner {
  return { retry: entry.attempts !== 1, shuffle: entry.shuffle };
}
