import type { Language } from "@kurswerk/diagnostics";

const german = {
  title: "H5P-Vorschau",
  packages: "Paket",
  said: "Das meldet der Inhalt (xAPI)",
  about: "Bearbeiten Sie den Inhalt: Hier steht, was eine Lernplattform davon erfährt.",
  again: "Von vorn beginnen",
  errorTitle: "Noch kein H5P-Paket",
  error:
    "So lässt sich aus dem Kurs kein H5P-Paket bauen. Woran es liegt, steht bei den Meldungen. Sobald Sie das behoben und gespeichert haben, erscheint hier der Inhalt.",
  missingTitle: "Für die Vorschau fehlen H5P-Bibliotheken",
  missing:
    "Das Paket lässt sich bauen: Auf Ihrer Lernplattform sind die Bibliotheken meist schon vorhanden. Um es hier zu zeigen, braucht Kurswerk sie auch auf Ihrem Rechner. Es fehlen:",
  neededBy: (id: string, by: string): string => `${id}, gebraucht von ${by}`,
  getTitle: "So bekommen Sie sie",
  install: "Vom H5P-Hub über das Internet. Vorher steht da, was gesendet wird und wohin:",
  add: "Oder ohne Internet aus einem H5P-Paket, das sie enthält:",
  addFile: "datei.h5p",
  kept: "Kurswerk sucht sie in diesem Ordner:",
  look: "Noch einmal nachsehen",
};

const english: typeof german = {
  title: "H5P preview",
  packages: "Package",
  said: "What the content reports (xAPI)",
  about: "Work through the content: this list shows what a learning platform is told.",
  again: "Start over",
  errorTitle: "No H5P package yet",
  error:
    "As it stands, the course cannot become an H5P package. The messages say why. Once you have mended that and saved, the content appears here.",
  missingTitle: "H5P libraries are missing for the preview",
  missing:
    "The package can be built: your learning platform usually has the libraries. To show it here, Kurswerk needs them on your computer, too. Missing:",
  neededBy: (id, by) => `${id}, needed by ${by}`,
  getTitle: "How to get them",
  install: "From the H5P Hub over the internet. You are told first what is sent, and where:",
  add: "Or without the internet from an H5P package that holds them:",
  addFile: "file.h5p",
  kept: "Kurswerk looks for them in this folder:",
  look: "Look again",
};

/** What the pages of the H5P preview say. */
export const words: Readonly<Record<Language, typeof german>> = { de: german, en: english };
