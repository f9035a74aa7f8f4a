import type { Language } from "@kurswerk/diagnostics";

/** What the command says beyond diagnostics, by name. */
export interface Texts {
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly counts: (errors: number, warnings: number) => string;
  readonly notBuilt: string;
  readonly checked: (courses: number) => string;
  readonly verified: (packages: number) => string;
  readonly built: (path: string, size: string) => string;
  readonly more: (count: number) => string;
  readonly suppressed: (count: number) => string;
  readonly isKnown: string;
  readonly inBaseline: string;
  readonly hidden: (count: number) => string;
  readonly known: (count: number) => string;
  readonly nothingNew: (courses: number) => string;
  readonly baselineMade: (path: string, findings: number) => string;
  readonly baselineNone: (path: string) => string;
  readonly baselineErrors: (errors: number) => string;
  readonly explain: (code: string) => string;
  readonly noCourse: (folder: string) => string;
  readonly noPackage: (path: string) => string;
  readonly noLibraryFolder: (path: string) => string;
  readonly coreInvalid: (core: string) => string;
  readonly installedUnknown: string;
  readonly targetUnknown: (name: string, known: string) => string;
  readonly metadataUnknown: (name: string, known: string) => string;
  readonly editionUnknown: string;
  readonly splitQuiz: string;
  readonly h5pOnly: string;
  readonly lockFullOnly: string;
  readonly bug: string;
  readonly fixed: (count: number, files: number) => string;
  readonly fixable: (count: number, files: number) => string;
  readonly nothingToFix: string;
  readonly left: (count: number) => string;
  readonly exists: (path: string) => string;
  readonly made: (path: string) => string;
  readonly initNext: (folder: string) => string;
  readonly askTitle: string;
  readonly askFolder: string;
  readonly previewAt: (address: string) => string;
  readonly codeUnknown: (code: string, suggestion: string | undefined) => string;
  readonly frameworksUsage: string;
  readonly frameworkUnknown: (id: string, suggestion: string | undefined) => string;
  readonly frameworkFor: string;
  readonly frameworkMade: (path: string) => string;
  readonly frameworkFile: (path: string) => string;
  readonly proficientUnknown: (level: string, levels: readonly string[]) => string;
  readonly proficientForMoodle: string;
  readonly competences: (count: number, levels: number) => string;
  readonly source: string;
  readonly license: string;
  readonly notInModule: string;
  readonly nameInvalid: (name: string) => string;
  readonly fileBroken: (path: string) => string;
  readonly packageTwice: (name: string) => string;
  readonly portInvalid: (port: string) => string;
  readonly portTaken: (port: string) => string;
  readonly dayInvalid: (day: string) => string;
  readonly gitMissing: string;
  readonly noRepository: (folder: string) => string;
  readonly revisionUnknown: (revision: string) => string;
  readonly gitRefused: (complaint: string) => string;
  readonly noneChanged: (revision: string) => string;
  readonly noCanvas: (path: string) => string;
  readonly canvasNext: string;
  readonly reportMade: (path: string, findings: number) => string;
  readonly posterMade: (path: string, paper: string) => string;
  readonly repositoryNext: (folder: string, course: string) => string;
  /** A file or folder that the system refuses. */
  readonly system: (path: string, reason: "access" | "space" | "folder" | "missing" | "other") => string;
}

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const de: Texts = {
  error: "Fehler",
  warning: "Warnung",
  info: "Hinweis",
  counts: (errors, warnings) => `${n(errors, "Fehler", "Fehler")}, ${n(warnings, "Warnung", "Warnungen")}.`,
  notBuilt: "Es wurde nichts geschrieben.",
  checked: (courses) => `${n(courses, "Kurs", "Kurse")} geprüft: alles in Ordnung.`,
  verified: (packages) => `${n(packages, "Paket", "Pakete")} geprüft: alles in Ordnung.`,
  built: (path, size) => `Fertig: ${path} (${size})`,
  more: (count) => `… und ${n(count, "weitere Stelle", "weitere Stellen")}:`,
  suppressed: (count) => `${n(count, "Warnung gilt", "Warnungen gelten")} hier mit Grund nicht:`,
  isKnown: "bekannt",
  inBaseline: "(Bekannt, seit die Prüfung begann: baseline.yaml.)",
  hidden: (count) =>
    `${n(count, "bekannte Stelle ist", "bekannte Stellen sind")} nicht gezeigt (baseline.yaml); „--show-baseline“ zeigt sie.`,
  known: (count) =>
    `${n(count, "Stelle ist bekannt und zählt", "Stellen sind bekannt und zählen")} nicht (baseline.yaml).`,
  nothingNew: (courses) => `${n(courses, "Kurs", "Kurse")} geprüft: nichts Neues.`,
  baselineMade: (path, findings) =>
    `Geschrieben: ${path} (${n(findings, "bekannte Stelle", "bekannte Stellen")}). Checken Sie die Datei mit dem Kurs ein.`,
  baselineNone: (path) => `Es gibt keine Warnungen; „${path}“ wird nicht gebraucht.`,
  baselineErrors: (errors) =>
    `${n(errors, "Fehler ist", "Fehler sind")} nicht darin: Fehler lassen sich nicht verdecken, nur beheben.`,
  explain: (code) => `Mehr dazu: kurswerk explain ${code}`,
  noCourse: (folder) =>
    `Unter „${folder}“ gibt es keinen Kurs. Wechseln Sie in einen Kursordner, oder legen Sie mit „kurswerk init“ einen an.`,
  noPackage: (path) =>
    `„${path}“ ist keine Datei. Nennen Sie ein SCORM- oder H5P-Paket, zum Beispiel: kurswerk verify dist/kurs.zip`,
  noLibraryFolder: (path) =>
    `„${path}“ ist kein Ordner. Nennen Sie mit --installed den Ordner, in dem die H5P-Bibliotheken der Plattform liegen.`,
  coreInvalid: (core) => `„${core}“ ist keine Fassung des H5P-Kerns. Schreiben Sie zum Beispiel: --core 1.27`,
  installedUnknown:
    "Ohne Recht zu installieren zählt, was die Plattform hat: Nennen Sie mit --installed den Ordner ihrer Bibliotheken.",
  targetUnknown: (name, known) => `Das Ziel „${name}“ gibt es nicht. Möglich sind: ${known}.`,
  splitQuiz: "Ein Paket je Test gibt es nur für H5P: --target h5p --split quiz.",
  h5pOnly: "„--h5p“ und „--update-lock“ gelten nur für H5P: --target h5p --h5p full.",
  lockFullOnly: "Festzulegen gibt es nur in vollständigen Paketen etwas: --h5p full --update-lock.",
  metadataUnknown: (name, known) => `Metadaten für „${name}“ gibt es nicht. Möglich sind: ${known}.`,
  editionUnknown: "Die Ausgabe heißt „learner“ oder „trainer“.",
  bug: "Das ist ein Fehler in Kurswerk, nicht in Ihrem Kurs. Bitte melden Sie den Text unter dieser Zeile.",
  fixable: (count, files) =>
    `${n(count, "Stelle ließe", "Stellen ließen")} sich in ${n(files, "Datei", "Dateien")} verbessern; es wurde nichts geschrieben.`,
  fixed: (count, files) => `${n(count, "Stelle", "Stellen")} in ${n(files, "Datei", "Dateien")} verbessert.`,
  nothingToFix: "Es gibt nichts, was sich von selbst verbessern lässt.",
  left: (count) => `${n(count, "Stelle müssen Sie", "Stellen müssen Sie")} selbst ansehen: kurswerk validate`,
  exists: (path) => `„${path}“ gibt es schon. Wählen Sie einen anderen Namen; es wurde nichts überschrieben.`,
  made: (path) => `Angelegt: ${path}`,
  initNext: (folder) => `So geht es weiter:\n  cd ${folder}\n  kurswerk preview\n  kurswerk build`,
  askTitle: "Wie heißt der Kurs? ",
  askFolder: "In welchem Ordner? ",
  previewAt: (address) =>
    `Vorschau: ${address}\nSie lädt neu, wenn Sie eine Datei speichern. Ende mit Strg+C.`,
  codeUnknown: (code, suggestion) =>
    `„${code}“ gibt es nicht.${suggestion === undefined ? "" : ` Meinten Sie „${suggestion}“?`}`,
  frameworksUsage:
    "Schreiben Sie „kurswerk frameworks list“, „kurswerk frameworks show codile“ oder „kurswerk frameworks export codile --for case“.",
  frameworkFor: "Nennen Sie mit „--for“, wofür: „--for case“ oder „--for moodle-csv“.",
  frameworkMade: (path) => `Fertig: ${path}`,
  frameworkFile: (path) =>
    `„${path}“ ist keine Datei. Nennen Sie die Datei eines Kompetenzrahmens oder eine Kennung aus „kurswerk frameworks list“.`,
  proficientUnknown: (level, levels) =>
    levels.length === 0
      ? "Dieser Rahmen hat keine Stufen. Lassen Sie „--proficient“ weg."
      : `Eine Stufe „${level}“ hat dieser Rahmen nicht. Möglich sind: ${levels.join(", ")}.`,
  proficientForMoodle: "„--proficient“ gibt es nur zusammen mit „--for moodle-csv“.",
  frameworkUnknown: (id, suggestion) =>
    `Einen Kompetenzrahmen „${id}“ gibt es nicht. ${suggestion === undefined ? "Welche es gibt, zeigt „kurswerk frameworks list“." : `Meinten Sie „${suggestion}“?`}`,
  competences: (count, levels) =>
    `${n(count, "Kompetenz", "Kompetenzen")}, ${levels === 0 ? "keine Stufen" : n(levels, "Stufe", "Stufen")}`,
  source: "Quelle",
  license: "Lizenz",
  notInModule: "Rufen Sie den Befehl in einem Modulordner auf, oder nennen Sie ihn mit --in modules/….",
  fileBroken: (path) =>
    `„${path}“ hat einen Fehler, deshalb lässt sich dort nichts eintragen. Sehen Sie zuerst mit „kurswerk validate“ nach.`,
  packageTwice: (name) =>
    `Zwei Kurse ergeben ein Paket namens „${name}“. Geben Sie einem davon in course.yaml eine andere Kennung (id).`,
  portInvalid: (port) =>
    `„${port}“ ist kein Port. Nennen Sie eine Zahl von 0 bis 65535; 0 sucht einen freien.`,
  portTaken: (port) =>
    `Port ${port} ist schon belegt. Nennen Sie einen anderen, oder lassen Sie „--port“ weg.`,
  dayInvalid: (day) => `„${day}“ ist kein Tag. Schreiben Sie ihn wie 2026-03-31.`,
  gitMissing:
    "Git wurde nicht gefunden; „--changed-since“ fragt es, was sich geändert hat. Installieren Sie Git, oder lassen Sie die Angabe weg.",
  noRepository: (folder) =>
    `„${folder}“ liegt in keinem Git-Repository, deshalb ist nicht bekannt, was sich geändert hat. Lassen Sie „--changed-since“ weg.`,
  revisionUnknown: (revision) =>
    `Git kennt hier keinen Stand namens „${revision}“. Prüfen Sie den Namen; in einer CI fehlt oft die Geschichte (fetch-depth: 0, GIT_DEPTH: 0).`,
  gitRefused: (complaint) => `Git kann nicht sagen, was sich geändert hat: ${complaint}`,
  noneChanged: (revision) => `Seit „${revision}“ hat sich an keinem Kurs etwas geändert.`,
  noCanvas: (path) =>
    `„${path}“ ist keine Datei. Eine Vorlage legen Sie an mit: kurswerk canvas canvas.yaml --new`,
  reportMade: (path, findings) => `Fertig: ${path} (${n(findings, "Befund", "Befunde")})`,
  posterMade: (path, paper) => `Fertig: ${path} (Drucken: ${paper} quer, eine Seite)`,
  canvasNext: "Was noch zu schreiben ist, zählt auf: kurswerk validate",
  repositoryNext: (folder, course) =>
    `So geht es weiter:\n  cd ${folder}\n  git init\n  kurswerk preview ${course}\nIn README.md steht, wie es mit GitHub und GitLab weitergeht.`,
  system: (path, reason) =>
    ({
      access: `„${path}“: Hier fehlt das Zugriffsrecht. Prüfen Sie, ob Sie dort schreiben dürfen.`,
      space: `„${path}“: Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es noch einmal.`,
      folder: `„${path}“: Hier steht eine Datei, wo ein Ordner sein müsste. Wählen Sie einen anderen Ort.`,
      missing: `„${path}“ gibt es nicht mehr. Wurde die Datei gerade verschoben?`,
      other: `„${path}“ lässt sich nicht lesen oder schreiben.`,
    })[reason],
  nameInvalid: (name) => `„${name}“ geht nicht als Name. Nehmen Sie Buchstaben, Ziffern und Striche.`,
};

const en: Texts = {
  error: "Error",
  warning: "Warning",
  info: "Note",
  counts: (errors, warnings) => `${n(errors, "error", "errors")}, ${n(warnings, "warning", "warnings")}.`,
  notBuilt: "Nothing was written.",
  checked: (courses) => `${n(courses, "course", "courses")} checked: all is well.`,
  verified: (packages) => `${n(packages, "package", "packages")} checked: all is well.`,
  built: (path, size) => `Done: ${path} (${size})`,
  more: (count) => `… and ${n(count, "more place", "more places")}:`,
  suppressed: (count) => `${n(count, "warning does", "warnings do")} not apply here, for a reason:`,
  isKnown: "known",
  inBaseline: "(Known since checking began: baseline.yaml.)",
  hidden: (count) =>
    `${n(count, "known place is", "known places are")} not shown (baseline.yaml); “--show-baseline” shows them.`,
  known: (count) =>
    `${n(count, "place is known and does", "places are known and do")} not count (baseline.yaml).`,
  nothingNew: (courses) => `${n(courses, "course", "courses")} checked: nothing new.`,
  baselineMade: (path, findings) =>
    `Written: ${path} (${n(findings, "known place", "known places")}). Commit the file with the course.`,
  baselineNone: (path) => `There are no warnings; “${path}” is not needed.`,
  baselineErrors: (errors) =>
    `${n(errors, "error is", "errors are")} not in it: errors cannot be hidden, only mended.`,
  explain: (code) => `More: kurswerk explain ${code}`,
  noCourse: (folder) =>
    `There is no course below “${folder}”. Go to a course folder, or make one with “kurswerk init”.`,
  noPackage: (path) =>
    `“${path}” is not a file. Name a SCORM or H5P package, for example: kurswerk verify dist/course.zip`,
  noLibraryFolder: (path) =>
    `“${path}” is not a folder. With --installed name the folder that holds the platform’s H5P libraries.`,
  coreInvalid: (core) => `“${core}” is no version of the H5P core. Write for example: --core 1.27`,
  installedUnknown:
    "Without the right to install, what the platform has counts: with --installed name the folder of its libraries.",
  targetUnknown: (name, known) => `There is no target “${name}”. Possible are: ${known}.`,
  splitQuiz: "One package per quiz exists for H5P only: --target h5p --split quiz.",
  h5pOnly: "“--h5p” and “--update-lock” are for H5P only: --target h5p --h5p full.",
  lockFullOnly: "Only complete packages have something to pin: --h5p full --update-lock.",
  metadataUnknown: (name, known) => `There are no metadata for “${name}”. Possible are: ${known}.`,
  editionUnknown: "The edition is “learner” or “trainer”.",
  bug: "This is a mistake in Kurswerk, not in your course. Please report the text below this line.",
  fixable: (count, files) =>
    `${n(count, "place", "places")} in ${n(files, "file", "files")} could be mended; nothing was written.`,
  fixed: (count, files) => `Mended ${n(count, "place", "places")} in ${n(files, "file", "files")}.`,
  nothingToFix: "There is nothing that can be mended by itself.",
  left: (count) => `${n(count, "place needs", "places need")} your own eyes: kurswerk validate`,
  exists: (path) => `“${path}” exists already. Choose another name; nothing was overwritten.`,
  made: (path) => `Made: ${path}`,
  initNext: (folder) => `Next:\n  cd ${folder}\n  kurswerk preview\n  kurswerk build`,
  askTitle: "What is the course called? ",
  askFolder: "In which folder? ",
  previewAt: (address) => `Preview: ${address}\nIt reloads when you save a file. Stop with Ctrl+C.`,
  codeUnknown: (code, suggestion) =>
    `There is no “${code}”.${suggestion === undefined ? "" : ` Did you mean “${suggestion}”?`}`,
  frameworksUsage:
    "Write “kurswerk frameworks list”, “kurswerk frameworks show codile” or “kurswerk frameworks export codile --for case”.",
  frameworkFor: "Say what for with “--for”: “--for case” or “--for moodle-csv”.",
  frameworkMade: (path) => `Done: ${path}`,
  frameworkFile: (path) =>
    `“${path}” is not a file. Name the file of a competence framework or an id of “kurswerk frameworks list”.`,
  proficientUnknown: (level, levels) =>
    levels.length === 0
      ? "This framework has no levels. Leave “--proficient” out."
      : `This framework has no level “${level}”. Possible are: ${levels.join(", ")}.`,
  proficientForMoodle: "“--proficient” goes with “--for moodle-csv” only.",
  frameworkUnknown: (id, suggestion) =>
    `There is no competence framework “${id}”. ${suggestion === undefined ? "“kurswerk frameworks list” shows what there is." : `Did you mean “${suggestion}”?`}`,
  competences: (count, levels) =>
    `${n(count, "competence", "competences")}, ${levels === 0 ? "no levels" : n(levels, "level", "levels")}`,
  source: "Source",
  license: "Licence",
  notInModule: "Run the command in a module folder, or name one with --in modules/….",
  fileBroken: (path) =>
    `“${path}” has a mistake, so nothing can be entered there. Run “kurswerk validate” first.`,
  packageTwice: (name) =>
    `Two courses give a package named “${name}”. Give one of them another id in course.yaml.`,
  portInvalid: (port) => `“${port}” is no port. Name a number from 0 to 65535; 0 finds a free one.`,
  portTaken: (port) => `Port ${port} is taken. Name another one, or leave out “--port”.`,
  dayInvalid: (day) => `“${day}” is no day. Write it like 2026-03-31.`,
  gitMissing:
    "Git was not found; “--changed-since” asks it what has changed. Install Git, or leave the option out.",
  noRepository: (folder) =>
    `“${folder}” lies in no Git repository, so nobody knows what has changed. Leave “--changed-since” out.`,
  revisionUnknown: (revision) =>
    `Git knows no revision “${revision}” here. Check the name; in CI the history is often missing (fetch-depth: 0, GIT_DEPTH: 0).`,
  gitRefused: (complaint) => `Git cannot say what has changed: ${complaint}`,
  noneChanged: (revision) => `No course has changed since “${revision}”.`,
  noCanvas: (path) => `“${path}” is not a file. Make a template with: kurswerk canvas canvas.yaml --new`,
  reportMade: (path, findings) => `Done: ${path} (${n(findings, "finding", "findings")})`,
  posterMade: (path, paper) => `Done: ${path} (to print: ${paper} landscape, one page)`,
  canvasNext: "What is left to write is listed by: kurswerk validate",
  repositoryNext: (folder, course) =>
    `Next:\n  cd ${folder}\n  git init\n  kurswerk preview ${course}\nREADME.md tells how to go on with GitHub and GitLab.`,
  system: (path, reason) =>
    ({
      access: `“${path}”: access is denied. Check whether you may write there.`,
      space: `“${path}”: the disk is full. Make room and try again.`,
      folder: `“${path}”: a file stands where a folder should be. Choose another place.`,
      missing: `“${path}” is gone. Was the file moved just now?`,
      other: `“${path}” cannot be read or written.`,
    })[reason],
  nameInvalid: (name) => `“${name}” does not work as a name. Use letters, digits and dashes.`,
};

export const texts: Readonly<Record<Language, Texts>> = { de, en };

/** The language of the environment: English where it says so, German everywhere else. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const told = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^en/i.test(told) ? "en" : "de";
}
