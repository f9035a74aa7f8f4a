import { n } from "./count.ts";
import type { Texts } from "./texts.ts";

export const de: Texts = {
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
  reportIncomplete: (folder, errors) =>
    `Der Kurs „${folder}“ hat ${errors === 1 ? "einen Fehler" : `${errors} Fehler`}; der Bericht kann unvollständig sein. Was zu tun ist, zeigt: kurswerk validate ${folder}`,
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
