import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";
import { expectedWords } from "./expected.ts";

type Suggested = { key: string; suggestion?: string | undefined };

const meant = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Meinten Sie „${suggestion}“?`;
const meantEn = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean “${suggestion}”?`;

function keyUnknown(family: string): Message<Suggested & { allowed: readonly string[] }> {
  return message(
    `${family}/key-unknown`,
    "error",
    [
      ({ key }) => `Die Angabe „${key}“ gibt es hier nicht.`,
      ({ suggestion, allowed }) => meant(suggestion, `Möglich sind: ${allowed.join(", ")}.`),
    ],
    [
      ({ key }) => `There is no key “${key}” here.`,
      ({ suggestion, allowed }) => meantEn(suggestion, `Possible are: ${allowed.join(", ")}.`),
    ],
  );
}

function keyMissing(family: string): Message<{ key: string }> {
  return message(
    `${family}/key-missing`,
    "error",
    [({ key }) => `Die Angabe „${key}“ fehlt.`, ({ key }) => `Ergänzen Sie eine Zeile „${key}: …“.`],
    [({ key }) => `The key “${key}” is missing.`, ({ key }) => `Add a line “${key}: …”.`],
  );
}

function typeWrong(family: string): Message<{ expected: string }> {
  return message(
    `${family}/type-wrong`,
    "error",
    [
      ({ expected }) => `Hier wird ${expectedWords.de(expected)} erwartet.`,
      "Vergleichen Sie die Stelle mit der Vorlage oder der Referenz.",
    ],
    [
      ({ expected }) => `${expectedWords.en(expected)} is expected here.`,
      "Compare the place with the template or the reference.",
    ],
  );
}

function valueUnknown(
  family: string,
): Message<{ value: string; suggestion?: string | undefined; allowed: readonly string[] }> {
  return message(
    `${family}/value-unknown`,
    "error",
    [
      ({ value }) => `Der Wert „${value}“ ist hier nicht bekannt.`,
      ({ suggestion, allowed }) => meant(suggestion, `Möglich sind: ${allowed.join(", ")}.`),
    ],
    [
      ({ value }) => `The value “${value}” is not known here.`,
      ({ suggestion, allowed }) => meantEn(suggestion, `Possible are: ${allowed.join(", ")}.`),
    ],
  );
}

function valueInvalid(family: string): Message<{ value: string; expected: string }> {
  return message(
    `${family}/value-invalid`,
    "error",
    [
      ({ value }) => (value.trim() === "" ? "Diese Angabe ist leer." : `„${value}“ passt hier nicht.`),
      ({ expected }) => `Erwartet wird ${expectedWords.de(expected)}.`,
    ],
    [
      ({ value }) => (value.trim() === "" ? "This value is empty." : `“${value}” does not fit here.`),
      ({ expected }) => `Expected: ${expectedWords.en(expected)}.`,
    ],
  );
}

/** The messages about keys and values, for the family that a file belongs to. */
export interface ShapeMessages {
  readonly keyUnknown: ReturnType<typeof keyUnknown>;
  readonly keyMissing: ReturnType<typeof keyMissing>;
  readonly typeWrong: ReturnType<typeof typeWrong>;
  readonly valueUnknown: ReturnType<typeof valueUnknown>;
  readonly valueInvalid: ReturnType<typeof valueInvalid>;
}

function shape(family: string): ShapeMessages {
  return {
    keyUnknown: keyUnknown(family),
    keyMissing: keyMissing(family),
    typeWrong: typeWrong(family),
    valueUnknown: valueUnknown(family),
    valueInvalid: valueInvalid(family),
  };
}

export const courseShape: ShapeMessages = shape("course");
export const itemShape: ShapeMessages = shape("item");

export const moduleMissing: Message<{ id: string; suggestion?: string | undefined }> = message(
  "course/module-missing",
  "error",
  [
    ({ id }) => `Ein Modul „${id}“ gibt es im Ordner modules nicht.`,
    ({ suggestion }) =>
      meant(suggestion, "Legen Sie den Ordner mit einer module.yaml an, oder streichen Sie die Zeile."),
  ],
  [
    ({ id }) => `There is no module “${id}” in the folder modules.`,
    ({ suggestion }) => meantEn(suggestion, "Make the folder with a module.yaml, or remove the line."),
  ],
);

export const moduleUnlisted: Message<{ id: string }> = message(
  "course/module-unlisted",
  "warning",
  [
    ({ id }) => `Das Modul „${id}“ steht nicht in der Liste „modules“ und kommt im Kurs nicht vor.`,
    "Tragen Sie es in course.yaml ein, oder entfernen Sie den Ordner.",
  ],
  [
    ({ id }) => `The module “${id}” is not in the list “modules” and does not appear in the course.`,
    "Add it to course.yaml, or remove the folder.",
  ],
);

export const fileMissing: Message<{ file: string; suggestion?: string | undefined }> = message(
  "course/file-missing",
  "error",
  [
    ({ file }) => `Die Datei „${file}“ gibt es nicht.`,
    ({ suggestion }) => meant(suggestion, "Legen Sie die Datei an, oder streichen Sie die Zeile."),
  ],
  [
    ({ file }) => `There is no file “${file}”.`,
    ({ suggestion }) => meantEn(suggestion, "Make the file, or remove the line."),
  ],
);

export const fileOutside: Message<{ file: string }> = message(
  "course/file-outside",
  "error",
  [
    ({ file }) => `„${file}“ liegt außerhalb des Kursordners.`,
    "Legen Sie die Datei in den Kursordner, und passen Sie den Verweis an.",
  ],
  [
    ({ file }) => `“${file}” lies outside the course folder.`,
    "Move the file into the course folder, and adapt the reference.",
  ],
);

export const sharedMissing: Message<{ file: string }> = message(
  "course/shared-missing",
  "error",
  [
    ({ file }) => `In diesem Git-Repository gibt es keine Datei „${file}“.`,
    "Nehmen Sie eine Datei aus dem Kursordner oder aus demselben Git-Repository.",
  ],
  [
    ({ file }) => `This Git repository has no file “${file}”.`,
    "Use a file of the course folder or of the same Git repository.",
  ],
);

export const fileUnused: Message<{ file: string }> = message(
  "course/file-unused",
  "warning",
  [
    ({ file }) => `„${file}“ kommt in keinem Modul vor.`,
    "Tragen Sie die Datei unter „content“ ein, oder entfernen Sie sie.",
  ],
  [({ file }) => `“${file}” appears in no module.`, "Add the file under “content”, or remove it."],
);

export const fileTwice: Message<{ file: string }> = message(
  "course/file-twice",
  "error",
  [({ file }) => `„${file}“ steht zweimal unter „content“.`, "Behalten Sie eine der beiden Zeilen."],
  [({ file }) => `“${file}” stands twice under “content”.`, "Keep one of the two lines."],
);

export const fileKind: Message<{ file: string }> = message(
  "course/file-kind",
  "error",
  [
    ({ file }) => `An der Endung von „${file}“ ist nicht zu erkennen, was es ist.`,
    "Seiten enden auf .md, Tests auf .quiz.md, Aufgaben auf .task.md (oder .quiz.yaml, .task.yaml).",
  ],
  [
    ({ file }) => `The ending of “${file}” does not say what it is.`,
    "Pages end in .md, quizzes in .quiz.md, tasks in .task.md (or .quiz.yaml, .task.yaml).",
  ],
);

export const idDuplicate: Message<{ id: string }> = message(
  "course/id-duplicate",
  "error",
  [
    ({ id }) => `Die Kennung „${id}“ ist schon vergeben.`,
    "Geben Sie einer der beiden Stellen eine andere Kennung.",
  ],
  [({ id }) => `The id “${id}” is taken already.`, "Give one of the two another id."],
);

export const idInvalid: Message<{ id: string }> = message(
  "course/id-invalid",
  "error",
  [
    ({ id }) => `„${id}“ ist keine Kennung.`,
    "Erlaubt sind Kleinbuchstaben, Ziffern und Striche; am Anfang steht ein Buchstabe.",
  ],
  [
    ({ id }) => `“${id}” is no id.`,
    "Lower-case letters, digits and dashes are allowed, with a letter first.",
  ],
);

export const idReserved: Message<{ id: string }> = message(
  "course/id-reserved",
  "error",
  [
    ({ id }) => `Die Kennung „${id}“ braucht Kurswerk selbst.`,
    "Wählen Sie für das Modul einen anderen Namen.",
  ],
  [({ id }) => `Kurswerk needs the id “${id}” itself.`, "Choose another name for the module."],
);

export const courseMessages: readonly AnyMessage[] = [
  ...Object.values(courseShape),
  ...Object.values(itemShape),
  moduleMissing,
  moduleUnlisted,
  fileMissing,
  fileOutside,
  sharedMissing,
  fileUnused,
  fileTwice,
  fileKind,
  idDuplicate,
  idInvalid,
  idReserved,
];
