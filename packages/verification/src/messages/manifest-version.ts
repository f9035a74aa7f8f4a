import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";

type Value = { value: string };

const write = {
  de: "Schreiben Sie „1.2“ oder „2004 4th Edition“, genau so.",
  en: "Write “1.2” or “2004 4th Edition”, exactly so.",
};

export const versionMissing: Message<{ edition: string }> = message(
  "manifest/version-missing",
  "error",
  [
    ({ edition }) =>
      `Moodle liest das als SCORM 1.2, weil <schemaversion> fehlt${edition === "2004" ? "; ein Kurs für SCORM 2004 findet dann keine Verbindung" : ""}.`,
    write.de,
  ],
  [
    ({ edition }) =>
      `Moodle reads this as SCORM 1.2 because <schemaversion> is missing${edition === "2004" ? "; a course for SCORM 2004 then finds no connection" : ""}.`,
    write.en,
  ],
);

export const versionUnknown: Message<Value> = message(
  "manifest/version-unknown",
  "error",
  [({ value }) => `Moodle liest das als SCORM 1.2, weil es „${value}“ als Version nicht kennt.`, write.de],
  [
    ({ value }) => `Moodle reads this as SCORM 1.2 because it does not know the version “${value}”.`,
    write.en,
  ],
);

export const versionOld: Message<Value> = message(
  "manifest/version-old",
  "warning",
  [
    ({ value }) => `„${value}“ ist eine ältere Ausgabe von SCORM 2004; neuere Prüfprogramme beanstanden sie.`,
    "Exportieren Sie als „2004 4th Edition“, wenn Ihr Werkzeug es anbietet.",
  ],
  [
    ({ value }) => `“${value}” is an older edition of SCORM 2004; newer test suites object to it.`,
    "Export as “2004 4th Edition” if your tool offers it.",
  ],
);

export const versionMismatch: Message<{ value: string; edition: string; namespaces: string }> = message(
  "manifest/version-mismatch",
  "error",
  [
    ({ value, edition, namespaces }) =>
      `Moodle liest das als SCORM ${edition}, weil <schemaversion> „${value}“ sagt; geschrieben ist es aber in den Namensräumen von SCORM ${namespaces}.`,
    "Bringen Sie Version und Namensräume zusammen, am einfachsten mit einem neuen Export.",
  ],
  [
    ({ value, edition, namespaces }) =>
      `Moodle reads this as SCORM ${edition} because <schemaversion> says “${value}”, but it is written in the namespaces of SCORM ${namespaces}.`,
    "Bring version and namespaces together, most easily with a new export.",
  ],
);

export const schemaOther: Message<Value> = message(
  "manifest/schema-other",
  "warning",
  [
    ({ value }) =>
      `${value === "" ? "<schema> fehlt" : `In <schema> steht „${value}“`}; Plattformen erkennen ein SCORM-Paket an „ADL SCORM“.`,
    "Schreiben Sie <schema>ADL SCORM</schema> in <metadata>.",
  ],
  [
    ({ value }) =>
      `${value === "" ? "<schema> is missing" : `<schema> says “${value}”`}; platforms recognize a SCORM package by “ADL SCORM”.`,
    "Write <schema>ADL SCORM</schema> into <metadata>.",
  ],
);

export const prefixOther: Message<{ name: string; expected: string }> = message(
  "manifest/prefix-other",
  "error",
  [
    ({ name, expected }) =>
      `Moodle überliest „${name}“, weil es Namen Buchstabe für Buchstabe vergleicht und nur „${expected}“ kennt.`,
    ({ expected }) => `Schreiben Sie „${expected}“, und passen Sie xmlns dazu an.`,
  ],
  [
    ({ name, expected }) =>
      `Moodle skips “${name}” because it compares names letter by letter and knows only “${expected}”.`,
    ({ expected }) => `Write “${expected}”, and adapt xmlns to it.`,
  ],
);

export const prefixUndeclared: Message<{ prefix: string }> = message(
  "manifest/prefix-undeclared",
  "error",
  [
    ({ prefix }) =>
      `Die Vorsilbe „${prefix}:“ ist nirgends erklärt; strenge Plattformen lesen die Datei dann nicht.`,
    ({ prefix }) => `Ergänzen Sie xmlns:${prefix}="…" im Element <manifest>.`,
  ],
  [
    ({ prefix }) =>
      `The prefix “${prefix}:” is declared nowhere; strict platforms do not read the file then.`,
    ({ prefix }) => `Add xmlns:${prefix}="…" to the element <manifest>.`,
  ],
);

export const namespaceUnknown: Message<Value> = message(
  "manifest/namespace-unknown",
  "error",
  [
    ({ value }) =>
      value === ""
        ? "Das Manifest nennt keinen Namensraum; es lässt sich keiner SCORM-Fassung zuordnen."
        : `Den Namensraum „${value}“ gibt es in SCORM nicht.`,
    "Geben Sie in <manifest> den Namensraum der SCORM-Fassung mit xmlns an.",
  ],
  [
    ({ value }) =>
      value === ""
        ? "The manifest names no namespace; it cannot be told which SCORM it follows."
        : `There is no namespace “${value}” in SCORM.`,
    "Name the namespace of the SCORM version in <manifest> with xmlns.",
  ],
);

/** Everything that may be said about what SCORM a manifest follows. */
export const versionMessages: readonly AnyMessage[] = [
  versionMissing,
  versionUnknown,
  versionOld,
  versionMismatch,
  schemaOther,
  prefixOther,
  prefixUndeclared,
  namespaceUnknown,
];
