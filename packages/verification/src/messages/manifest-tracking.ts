import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";

type Nothing = Record<string, never>;
type Value = { value: string };

export const scormTypeMissing: Message<{ id: string; attribute: string }> = message(
  "manifest/scorm-type-missing",
  "error",
  [
    ({ id, attribute }) =>
      `Der <resource> „${id}“ fehlt ${attribute}; Moodle hält sie für bloßes Material und speichert keinen Lernstand.`,
    ({ attribute }) => `Ergänzen Sie ${attribute}="sco", bei reinem Material "asset".`,
  ],
  [
    ({ id, attribute }) =>
      `The <resource> “${id}” lacks ${attribute}; Moodle takes it for mere material and stores no progress.`,
    ({ attribute }) => `Add ${attribute}="sco", or "asset" for mere material.`,
  ],
);

export const scormTypeCase: Message<{ attribute: string; expected: string; edition: string }> = message(
  "manifest/scorm-type-case",
  "error",
  [
    ({ attribute, edition }) =>
      `SCORM ${edition} schreibt diese Angabe anders als „${attribute}“; strenge Plattformen überlesen sie.`,
    ({ expected }) => `Schreiben Sie „${expected}“.`,
  ],
  [
    ({ attribute, edition }) =>
      `SCORM ${edition} spells this attribute differently from “${attribute}”; strict platforms skip it.`,
    ({ expected }) => `Write “${expected}”.`,
  ],
);

export const scormTypeUnknown: Message<Value> = message(
  "manifest/scorm-type-unknown",
  "error",
  [
    ({ value }) =>
      `„${value}“ ist hier nicht möglich; die Plattform weiß nicht, ob sie einen Lernstand speichern soll.`,
    "Schreiben Sie „sco“ oder „asset“, klein.",
  ],
  [
    ({ value }) => `“${value}” is not possible here; the platform cannot tell whether to store progress.`,
    "Write “sco” or “asset” in lower case.",
  ],
);

export const scoMissing: Message<Nothing> = message(
  "manifest/sco-missing",
  "warning",
  [
    "Kein Teil des Pakets ist ein SCO; die Plattform speichert weder Fortschritt noch Ergebnis.",
    "Kennzeichnen Sie die Startseite als „sco“, wenn sie etwas melden soll.",
  ],
  [
    "No part of the package is a SCO; the platform stores neither progress nor result.",
    "Mark the first page as “sco” if it is to report anything.",
  ],
);

export const scosSeveral: Message<{ count: number }> = message(
  "manifest/scos-several",
  "info",
  [
    ({ count }) =>
      `Das Paket hat ${count} SCOs; TalentLMS, Skillport und andere nehmen nur Pakete mit einem.`,
    "Bauen Sie besser ein Paket je Teil, wenn Sie die Plattform nicht kennen.",
  ],
  [
    ({ count }) =>
      `The package has ${count} SCOs; TalentLMS, Skillport and others take packages with one only.`,
    "Better build one package per part if you do not know the platform.",
  ],
);

export const masteryScore: Message<Value> = message(
  "manifest/mastery-score",
  "error",
  [
    ({ value }) => `„${value}“ ist keine Bestehensgrenze; Moodle entscheidet damit, wer bestanden hat.`,
    "Schreiben Sie eine Zahl von 0 bis 100, ohne Prozentzeichen.",
  ],
  [
    ({ value }) => `“${value}” is no pass mark; Moodle decides with it who has passed.`,
    "Write a number from 0 to 100, without a percent sign.",
  ],
);

export const prerequisitesWeak: Message<Nothing> = message(
  "manifest/prerequisites-weak",
  "info",
  [
    "Voraussetzungen sperren nichts: Moodle startet den Teil auch, wenn sie nicht erfüllt sind.",
    "Prüfen Sie Voraussetzungen im Kurs selbst, oder mit den Voraussetzungen der Plattform.",
  ],
  [
    "Prerequisites lock nothing: Moodle launches the part even when they are not met.",
    "Check prerequisites in the course itself, or with the platform’s own restrictions.",
  ],
);

export const timeLimitWeak: Message<Nothing> = message(
  "manifest/time-limit-weak",
  "info",
  [
    "Moodle teilt dem Kurs diese Zeitgrenze nur mit und beendet nichts.",
    "Der Kurs muss selbst auf die Zeit achten.",
  ],
  [
    "Moodle only tells the course of this time limit and ends nothing.",
    "The course itself must watch the time.",
  ],
);

export const globalObjective: Message<Nothing> = message(
  "manifest/global-objective",
  "error",
  [
    "Moodle 4.5 stürzt beim Hochladen ab, weil ein Lernziel mit „imsss:mapInfo“ geteilt wird.",
    "Exportieren Sie ohne übergreifende Lernziele (global objectives).",
  ],
  [
    "Moodle 4.5 crashes during the upload because an objective is shared with “imsss:mapInfo”.",
    "Export without global objectives.",
  ],
);

export const sequencingPartial: Message<{ element: string }> = message(
  "manifest/sequencing-partial",
  "warning",
  [
    ({ element }) =>
      `Moodle setzt Ablaufregeln wie <${element}> nur zum Teil um; der Kurs läuft dort anders.`,
    "Legen Sie den Ablauf in den Kurs selbst, und liefern Sie ein einziges SCO.",
  ],
  [
    ({ element }) =>
      `Moodle follows sequencing rules like <${element}> only in part; the course behaves differently there.`,
    "Put the sequence into the course itself, and deliver a single SCO.",
  ],
);

export const deliveryControls: Message<{ attributes: readonly string[] }> = message(
  "manifest/delivery-controls",
  "warning",
  [
    ({ attributes }) =>
      `Ohne ${attributes.join(" und ")} setzt eine strenge Plattform den Status selbst, auch wenn der Kurs nichts gemeldet hat.`,
    'Ergänzen Sie <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>.',
  ],
  [
    ({ attributes }) =>
      `Without ${attributes.join(" and ")} a strict platform sets the status itself, even if the course reported nothing.`,
    'Add <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>.',
  ],
);

export const controlMode: Message<Nothing> = message(
  "manifest/control-mode",
  "warning",
  [
    "Ohne „flow“ startet eine strenge Plattform nichts von selbst, ohne „choice“ lässt sich nichts auswählen.",
    'Ergänzen Sie <imsss:controlMode choice="true" flow="true"/> in <imsss:sequencing> der <organization>.',
  ],
  [
    "Without “flow” a strict platform launches nothing by itself, without “choice” nothing can be chosen.",
    'Add <imsss:controlMode choice="true" flow="true"/> to <imsss:sequencing> of the <organization>.',
  ],
);

/** Everything that may be said about what a platform tracks and in which order it goes on. */
export const trackingMessages: readonly AnyMessage[] = [
  scormTypeMissing,
  scormTypeCase,
  scormTypeUnknown,
  scoMissing,
  scosSeveral,
  masteryScore,
  prerequisitesWeak,
  timeLimitWeak,
  globalObjective,
  sequencingPartial,
  deliveryControls,
  controlMode,
];
