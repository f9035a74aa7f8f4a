import { boolean, choice, integer, key, list, map, needed, number, object, text } from "../declare/index.ts";
import type { Shape } from "../declare/shape.ts";
import * as lists from "../vocabularies/lists.ts";
import { address, contact, kursnet, metadata } from "./catalogue.ts";

/** Time at the provider and in the company. */
export const workload: Shape = object({
  "provider-units": key(
    number(0),
    ["Unterrichtseinheiten", "Einheiten von 45 Minuten beim Anbieter."],
    ["Teaching units", "Units of 45 minutes at the provider."],
  ),
  "company-hours": key(
    number(0),
    ["Stunden im Betrieb", "Stunden von 60 Minuten im Betrieb."],
    ["Company hours", "Hours of 60 minutes in the company."],
  ),
});

const provider = object({
  name: needed(text(), ["Name", "Name des Anbieters."], ["Name", "Name of the provider."]),
  url: key(
    text("url"),
    ["Adresse", "Internetadresse des Anbieters."],
    ["Address", "Web address of the provider."],
  ),
  address: key(
    address,
    ["Anschrift", "Wo der Kurs stattfindet; für Kataloge von Angeboten."],
    ["Postal address", "Where the course takes place; for catalogues of offers."],
  ),
  contact: key(
    contact,
    ["Ansprechperson", "Wer Fragen zum Angebot beantwortet; für Kataloge von Angeboten."],
    ["Contact", "Who answers questions about the offer; for catalogues of offers."],
  ),
});

const person = object({
  name: needed(text(), ["Name", "Name der Person."], ["Name", "Name of the person."]),
  role: key(text(), ["Rolle", "Was die Person beigetragen hat."], ["Role", "What the person contributed."]),
});

const ignored = object({
  rule: needed(
    text(),
    ["Regel", "Der Code der Warnung, zum Beispiel media/file-unused."],
    ["Rule", "The code of the warning, such as media/file-unused."],
  ),
  at: key(
    text(),
    ["Ort", "Datei oder Frage (datei#frage), für die das gilt; sonst gilt es überall."],
    ["Place", "File or question (file#question) that this is for; everywhere when absent."],
  ),
  reason: needed(
    text(),
    ["Grund", "Warum die Warnung hier nicht gilt. Der Grund steht im Bericht."],
    ["Reason", "Why the warning does not apply here. The report prints it."],
  ),
});

/** `course.yaml`: the head of a course. */
export const course: Shape = object({
  title: needed(text("markdown"), ["Titel", "Titel des Kurses."], ["Title", "Title of the course."]),
  id: key(
    text("id"),
    ["Kennung", "Kleinbuchstaben, Ziffern, Striche. Ohne Angabe gilt der Ordnername."],
    ["Id", "Lower-case letters, digits, dashes. The folder's name when absent."],
  ),
  version: needed(
    text("version"),
    ["Version", "Drei Zahlen mit Punkten, zum Beispiel 1.0.0."],
    ["Version", "Three numbers with dots, such as 1.0.0."],
  ),
  language: needed(
    choice(lists.languages),
    ["Sprache", "Sprache des Kurses."],
    ["Language", "Language of the course."],
  ),
  "language-level": key(
    choice(lists.languageLevels),
    ["Sprachniveau", "standard, plain (Einfache Sprache) oder easy (Leichte Sprache)."],
    ["Language level", "standard, plain or easy."],
  ),
  "language-review": key(
    object({
      by: needed(
        text(),
        ["Prüfgruppe", "Wer den Text geprüft hat."],
        ["Test readers", "Who reviewed the text."],
      ),
      on: needed(
        text("date"),
        ["Datum", "Tag der Prüfung, zum Beispiel 2026-03-31."],
        ["Date", "Day of the review, such as 2026-03-31."],
      ),
    }),
    ["Prüfvermerk", "Nachweis der Prüfung; Pflicht bei Leichter Sprache."],
    ["Review record", "Proof of the review; needed for easy-to-read text."],
  ),
  summary: key(
    text("markdown"),
    ["Kurzfassung", "In einem Satz, wozu der Kurs gut ist."],
    ["Summary", "What the course is good for, in one sentence."],
  ),
  provider: key(provider, ["Anbieter", "Wer den Kurs anbietet."], ["Provider", "Who offers the course."]),
  authors: key(
    list(person),
    ["Autorinnen und Autoren", "Wer den Kurs geschrieben hat."],
    ["Authors", "Who wrote the course."],
  ),
  license: key(
    choice(lists.licenses),
    ["Lizenz", "Lizenz des Kurses, zum Beispiel CC-BY-SA-4.0."],
    ["Licence", "Licence of the course, such as CC-BY-SA-4.0."],
  ),
  audience: key(
    choice(lists.audiences),
    ["Zielgruppe", "Für wen der Kurs ist."],
    ["Audience", "Whom the course is for."],
  ),
  format: key(
    choice(lists.offerFormats),
    ["Angebotsform", "Form des Angebots mit ihrem Zeitrahmen."],
    ["Offer format", "Form of the offer with its time budget."],
  ),
  area: key(
    choice(lists.areas),
    ["Bereich", "Lern- oder Arbeitsbereich."],
    ["Area", "Learning or work area."],
  ),
  workload: key(
    workload,
    ["Zeitaufwand", "Zeit beim Anbieter und im Betrieb."],
    ["Workload", "Time at the provider and in the company."],
  ),
  "online-share": key(
    number(0, 100),
    ["Online-Anteil", "So viel Prozent der Zeit dürfen höchstens online sein."],
    ["Online share", "At most so many percent of the time may be online."],
  ),
  group: key(
    object({
      size: key(integer(1), ["Gruppengröße", "Personen im Kurs."], ["Group size", "People in the course."]),
      team: key(integer(1), ["Teamgröße", "Personen in einem Team."], ["Team size", "People in a team."]),
    }),
    ["Gruppe", "Größe von Gruppe und Team."],
    ["Group", "Size of group and team."],
  ),
  status: key(
    choice(lists.statuses),
    ["Status", "Entwurf, Pilot, freigegeben oder veraltet."],
    ["Status", "Draft, pilot, released or outdated."],
  ),
  "review-by": key(
    text("date"),
    ["Nächste Prüfung", "Bis wann der Inhalt wieder geprüft wird."],
    ["Review by", "When the content is to be reviewed again."],
  ),
  prerequisites: key(
    list(text()),
    ["Voraussetzungen", "Was Teilnehmende schon können."],
    ["Prerequisites", "What participants can do already."],
  ),
  funding: key(
    object({
      methods: key(list(text()), ["Methoden", "Wie gelernt wird."], ["Methods", "How people learn."]),
      proof: key(
        choice(lists.proofs),
        ["Nachweis", "Was Teilnehmende am Ende bekommen."],
        ["Proof", "What participants get in the end."],
      ),
      price: key(number(0), ["Preis", "Preis in Euro."], ["Price", "Price in euros."]),
      rule: key(
        choice(lists.fundingRules),
        ["Grundlage", "par82, wenn nach § 82 SGB III gefördert wird: mehr als 120 Stunden."],
        ["Basis", "par82 for funding under section 82 SGB III: more than 120 hours."],
      ),
      "measure-number": key(
        text(),
        ["Maßnahmenummer", "Nummer der zugelassenen Maßnahme, in Anführungszeichen."],
        ["Measure number", "Number of the approved measure, in quotation marks."],
      ),
      kursnet: key(
        kursnet,
        ["KURSNET", "Angaben für die Kursdatenbank der Bundesagentur für Arbeit."],
        ["KURSNET", "Details for the course database of the Bundesagentur für Arbeit."],
      ),
    }),
    ["Förderung", "Angaben für Förderung und Zulassung."],
    ["Funding", "Details for funding and approval."],
  ),
  checks: key(
    object({
      profile: key(
        choice(lists.profiles),
        ["Prüfprofil", "Welche Prüfungen gelten."],
        ["Profile", "Which checks apply."],
      ),
      ignore: key(
        list(ignored),
        ["Ausnahmen", "Warnungen, die hier mit Grund nicht gelten."],
        ["Exceptions", "Warnings that do not apply here, with a reason."],
      ),
    }),
    ["Prüfung", "Wie der Kurs geprüft wird."],
    ["Checks", "How the course is checked."],
  ),
  completion: key(
    object({
      require: key(
        list(text(), 1),
        ["Pflicht", "Was für den Abschluss nötig ist: all-modules oder Kennungen."],
        ["Required", "What completes the course: all-modules or ids."],
      ),
      "pass-mark": key(
        number(0, 100),
        ["Bestehensgrenze", "Prozent der Punkte, 0 bis 100. Ohne Angabe 60."],
        ["Pass mark", "Percent of the points, 0 to 100. 60 when absent."],
      ),
    }),
    ["Abschluss", "Wann der Kurs abgeschlossen und bestanden ist."],
    ["Completion", "When the course is completed and passed."],
  ),
  variables: key(
    map(text("plain"), "id"),
    ["Variablen", "Texte, die mit {{name}} eingesetzt werden."],
    ["Variables", "Texts that {{name}} stands for."],
  ),
  theme: key(
    text("file"),
    [
      "Gestaltung",
      "Datei mit Farben und Logo, auch eine gemeinsame im selben Git-Repository. Ohne Angabe theme.yaml.",
    ],
    [
      "Theme",
      "File with colours and logo, also one that courses of the same Git repository share. theme.yaml when absent.",
    ],
  ),
  glossary: key(
    text("file"),
    [
      "Gemeinsames Glossar",
      "Datei mit Begriffen, die Kurse im selben Git-Repository teilen. Was in glossary.yaml steht, geht vor.",
    ],
    [
      "Shared glossary",
      "File with terms that courses of the same Git repository share. What stands in glossary.yaml comes first.",
    ],
  ),
  delivery: key(
    object({
      split: key(
        choice(lists.splits),
        ["Aufteilung", "course: ein Paket je Kurs. module: ein Paket je Modul. Ohne Angabe course."],
        ["Split", "course: one package per course. module: one package per module. course when absent."],
      ),
      "exit-on-complete": key(
        choice(lists.exits),
        [
          "Ende nach Abschluss",
          "suspend lässt den Versuch offen, normal schließt ihn ab; manche Plattformen werten nur dann. Ohne Angabe suspend.",
        ],
        [
          "Exit on complete",
          "suspend keeps the attempt open, normal closes it; some platforms count it only then. suspend when absent.",
        ],
      ),
      "mastery-score": key(
        boolean,
        [
          "Bestehensgrenze für die Plattform",
          "Ja, wenn die Plattform die Bestehensgrenze kennen und selbst über Bestehen entscheiden soll. Ohne Angabe nein.",
        ],
        [
          "Mastery score",
          "Yes when the platform is to know the pass mark and to decide about passing itself. No when absent.",
        ],
      ),
      metadata: key(
        choice(lists.packageMetadata),
        [
          "Metadaten im Paket",
          "lom: SCORM-Pakete tragen eine Datei metadata.xml (LOM), auf die das Manifest verweist. Ohne Angabe none.",
        ],
        [
          "Metadata in packages",
          "lom: SCORM packages carry a file metadata.xml (LOM) that the manifest refers to. none when absent.",
        ],
      ),
    }),
    ["Auslieferung", "Wie Pakete für Lernplattformen gemacht werden."],
    ["Delivery", "How packages for platforms are made."],
  ),
  metadata: key(
    metadata,
    ["Metadaten", "Was Kataloge über den Kurs wissen wollen: für kurswerk metadata."],
    ["Metadata", "What catalogues want to know about the course: for kurswerk metadata."],
  ),
  modules: needed(
    list(text("id"), 1),
    ["Module", "Kennungen der Module in ihrer Reihenfolge."],
    ["Modules", "Ids of the modules in their order."],
  ),
});

/** `media.yaml`: where media come from. */
export const media: Shape = object({
  own: key(
    list(text(), 0),
    ["Eigene Dateien", "Dateien, die selbst gemacht sind; * steht für beliebige Zeichen."],
    ["Own files", "Files of your own making; * stands for any characters."],
  ),
  assets: key(
    map(
      object({
        title: key(text(), ["Titel", "Titel des Werks."], ["Title", "Title of the work."]),
        author: needed(text(), ["Urheber", "Wer es gemacht hat."], ["Author", "Who made it."]),
        "author-type": key(
          choice(lists.makers),
          ["Art des Urhebers", "person oder organization, für Metadaten. Ohne Angabe person."],
          ["Kind of author", "person or organization, for metadata. person when absent."],
        ),
        license: needed(
          choice(lists.licenses),
          ["Lizenz", "Lizenz des Werks."],
          ["Licence", "Licence of the work."],
        ),
        "license-url": key(
          text("url"),
          ["Lizenz-Adresse", "Wo die Lizenz steht."],
          ["Licence address", "Where the licence is."],
        ),
        source: key(
          text(),
          ["Ursprung", "Woher die Datei stammt."],
          ["Source", "Where the file comes from."],
        ),
        changes: key(text(), ["Änderungen", "Was geändert wurde."], ["Changes", "What was changed."]),
        "shows-text": key(
          boolean,
          [
            "Zeigt Text",
            "Ja, wenn das Bild vor allem aus Text besteht, den man lesen soll; nein, wenn nicht, obwohl es so aussieht.",
          ],
          [
            "Shows text",
            "Yes when the picture is mostly text that is meant to be read; no when it is not, although it looks like it.",
          ],
        ),
        consent: key(
          boolean,
          ["Einwilligung", "Ja, wenn gezeigte Personen zugestimmt haben."],
          ["Consent", "Yes when people shown have agreed."],
        ),
      }),
      "any",
    ),
    ["Fremde Dateien", "Ein Eintrag je Datei, Dateinamen ab media/."],
    ["Third-party files", "One entry per file, names below media/."],
  ),
});

/** `glossary.yaml`: words with their explanations. */
export const glossary: Shape = list(
  object({
    term: needed(text(), ["Begriff", "Das Wort in der Grundform."], ["Term", "The word in its basic form."]),
    forms: key(
      list(text()),
      ["Formen", "Weitere Formen, zum Beispiel die Mehrzahl."],
      ["Forms", "Other forms, such as the plural."],
    ),
    explanation: needed(
      text("markdown"),
      ["Erklärung", "Was es heißt, in einfachen Worten."],
      ["Explanation", "What it means, in simple words."],
    ),
    translations: key(
      map(text(), "any"),
      ["Übersetzungen", "Das Wort in anderen Sprachen, zum Beispiel en: receipt."],
      ["Translations", "The word in other languages, such as en: receipt."],
    ),
  }),
);

/** `theme.yaml`: how a course looks. */
export const theme: Shape = object({
  colors: key(
    object({
      text: key(text("color"), ["Text", "Farbe des Textes."], ["Text", "Colour of text."]),
      background: key(
        text("color"),
        ["Hintergrund", "Farbe des Hintergrunds."],
        ["Background", "Colour of the background."],
      ),
      accent: key(
        text("color"),
        ["Akzent", "Farbe von Knöpfen und Links."],
        ["Accent", "Colour of buttons and links."],
      ),
      "on-accent": key(
        text("color"),
        ["Text auf Akzent", "Farbe des Textes auf Knöpfen."],
        ["On accent", "Colour of text on buttons."],
      ),
    }),
    ["Farben", "Vier Farben in der Form #00539f."],
    ["Colours", "Four colours such as #00539f."],
  ),
  font: key(
    list(text(), 1),
    ["Schrift", "Namen von Schriften, die erste vorhandene gilt."],
    ["Font", "Names of fonts, the first one present is used."],
  ),
  logo: key(
    text("file"),
    ["Logo", "Bilddatei, von dieser Datei aus gesehen."],
    ["Logo", "Image file, seen from this file."],
  ),
});
