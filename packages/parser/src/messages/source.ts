import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";

export const textTooLarge: Message<{ size: number }> = message(
  "source/text-too-large",
  "error",
  [
    ({ size }) => `Die Datei hat ${size} Zeichen, das ist zu viel für einen Text.`,
    "Teilen Sie die Datei in mehrere Seiten mit je höchstens 1 Million Zeichen.",
  ],
  [
    ({ size }) => `The file has ${size} characters, too many for a text.`,
    "Split it into several pages of at most 1 million characters each.",
  ],
);

export const nestingTooDeep: Message<{ depth: number }> = message(
  "source/nesting-deep",
  "error",
  [
    ({ depth }) => `Hier ist mehr als ${depth}-mal ineinander verschachtelt.`,
    "Schließen Sie die Blöcke davor, oder rücken Sie weniger ein.",
  ],
  [
    ({ depth }) => `Blocks are nested more than ${depth} deep here.`,
    "Close the blocks before, or indent less.",
  ],
);

export const courseMissing: Message<{ folder: string }> = message(
  "source/course-missing",
  "error",
  [
    ({ folder }) => `Im Ordner „${folder}“ gibt es keine course.yaml.`,
    "Wechseln Sie in den Kursordner, oder legen Sie mit „kurswerk init“ einen Kurs an.",
  ],
  [
    ({ folder }) => `There is no course.yaml in the folder “${folder}”.`,
    "Go to the course folder, or make a course with “kurswerk init”.",
  ],
);

export const sourceMessages: readonly AnyMessage[] = [textTooLarge, nestingTooDeep, courseMissing];
