import type { Language } from "@kurswerk/diagnostics";
import { licenseUrl } from "@kurswerk/frameworks";
import { type CourseNode, labelOf, type MediaRecord, vocabularies } from "@kurswerk/schema";
import type { Row, Table } from "./table.ts";

const words = {
  de: {
    caption: "Fremde Werke",
    own: "Eigene Werke",
    file: "Datei",
    credit: "Nachweis",
    license: "Lizenz",
    course: (license: string) => `Der Kurs selbst steht unter ${license}.`,
    none: "Der Kurs nennt keine Lizenz.",
    noOthers: "Der Kurs verwendet keine fremden Werke.",
    by: "von",
    from: "aus:",
    changed: "geändert:",
  },
  en: {
    caption: "Works of others",
    own: "Works of our own",
    file: "File",
    credit: "Attribution",
    license: "Licence",
    course: (license: string) => `The course itself is licensed under ${license}.`,
    none: "The course names no licence.",
    noOthers: "The course uses no works of others.",
    by: "by",
    from: "from:",
    changed: "changed:",
  },
};

/** Title, author, licence, address and source of every work (TULLU), ready to print. */
export function licenses(course: CourseNode, language: Language): readonly Table[] {
  const say = words[language];
  const { license } = course.file.data;
  const label = (id: string): string => labelOf(vocabularies.licenses, id, language);
  const note = license === undefined ? say.none : say.course(label(license));
  const named = course.media?.data.assets ?? {};
  const prefix = course.folder === "" ? "media/" : `${course.folder}/media/`;
  const own = course.assets
    .map((asset) => asset.path.slice(prefix.length))
    .filter((name) => !Object.hasOwn(named, name));
  const rows = Object.entries(named).map(
    ([file, record]): Row => ({
      file,
      credit: credit(file, record, language),
      license: label(record.license),
    }),
  );
  return [
    {
      caption: say.caption,
      columns: [
        { key: "file", label: say.file },
        { key: "credit", label: say.credit },
        { key: "license", label: say.license },
      ],
      rows,
      notes: rows.length === 0 ? [say.noOthers, note] : [note],
    },
    ...(own.length === 0
      ? []
      : [
          {
            caption: say.own,
            columns: [{ key: "file", label: say.file }],
            rows: own.map((file) => ({ file })),
            notes: [],
          },
        ]),
  ];
}

/** „Titel“ von Urheber, Lizenz (Adresse), aus: Ursprung, geändert: was. */
function credit(file: string, record: MediaRecord, language: Language): string {
  const say = words[language];
  const title = record.title ?? file;
  const quoted = language === "de" ? `„${title}“` : `“${title}”`;
  const url = record["license-url"] ?? licenseUrl(record.license);
  return [
    `${quoted} ${say.by} ${record.author}`,
    `${labelOf(vocabularies.licenses, record.license, language)}${url === undefined ? "" : ` (${url})`}`,
    ...(record.source === undefined ? [] : [`${say.from} ${record.source}`]),
    ...(record.changes === undefined ? [] : [`${say.changed} ${record.changes}`]),
  ].join(", ");
}
