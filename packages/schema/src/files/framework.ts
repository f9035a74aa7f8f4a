import { choice, key, list, map, needed, object, text } from "../declare/index.ts";
import type { Key, Shape } from "../declare/shape.ts";
import * as lists from "../vocabularies/lists.ts";

const names = (
  de: readonly [string, string],
  en: readonly [string, string],
): Readonly<Record<string, Key>> => ({
  de: needed(text(), de, en),
  en: key(
    text(),
    ["Auf Englisch", "Der englische Name. Ohne Angabe gilt der deutsche."],
    ["In English", "The English name. The German one when absent."],
  ),
});

const aliases = key(
  list(text()),
  ["Andere Schreibweisen", "Wie man auch dazu sagen darf."],
  ["Other spellings", "What it may be called, too."],
);

/** `frameworks/*.yaml`: a competence framework of one's own. */
export const framework: Shape = object({
  id: key(
    text("id"),
    ["Kennung", "Steht in Verweisen vor dem Doppelpunkt. Ohne Angabe gilt der Dateiname."],
    ["Id", "Stands before the colon of a reference. The file's name when absent."],
  ),
  version: needed(
    text(),
    ["Version", "Fassung des Rahmens, zum Beispiel 2026."],
    ["Version", "Edition of the framework, such as 2026."],
  ),
  ...names(["Name", "Name des Rahmens."], ["Name", "Name of the framework."]),
  source: needed(
    text(),
    ["Quelle", "Wer den Rahmen herausgegeben hat."],
    ["Source", "Who published the framework."],
  ),
  url: key(
    text("url"),
    ["Adresse", "Wo der Rahmen veröffentlicht ist. Sie wird nie aufgerufen."],
    ["Address", "Where the framework is published. It is never fetched."],
  ),
  "item-url": key(
    text("url"),
    [
      "Adressen der Kompetenzen",
      "Womit die Adressen der Kompetenzen beginnen; der Code kommt dahinter. Ohne Angabe gilt eine Kennung der Form urn:uuid.",
    ],
    [
      "Addresses of competences",
      "What the addresses of competences begin with; the code follows. A name of the form urn:uuid when absent.",
    ],
  ),
  modified: key(
    text("date"),
    ["Geändert", "Tag der letzten Änderung, zum Beispiel 2026-01-15; der CASE-Export verlangt ihn."],
    ["Modified", "Day of the last change, such as 2026-01-15; the CASE export needs it."],
  ),
  license: needed(
    choice(lists.licenses),
    ["Lizenz", "Unter welcher Lizenz die Texte stehen."],
    ["Licence", "Under which licence the texts stand."],
  ),
  scope: key(
    choice(lists.scopes),
    ["Art", "professional (fachlich), cross-functional (überfachlich) oder both. Ohne Angabe professional."],
    ["Scope", "professional, cross-functional or both. professional when absent."],
  ),
  levels: key(
    list(
      object({
        id: needed(
          text(),
          ["Stufe", "Steht in Verweisen hinter dem @."],
          ["Level", "Stands behind the @ of a reference."],
        ),
        ...names(["Name", "Name der Stufe."], ["Name", "Name of the level."]),
        plain: key(
          object(
            names(
              ["Für Lernende", "Die Stufe in einfachen Worten."],
              ["For learners", "The level in plain words."],
            ),
          ),
          [
            "Für Lernende",
            "Was die Stufe bedeutet, in einfachen Worten. Lernende sehen sie statt des Namens.",
          ],
          ["For learners", "What the level means, in plain words. Learners see it instead of the name."],
        ),
        aliases,
      }),
    ),
    ["Stufen", "Von der niedrigsten zur höchsten. Ohne Angabe hat der Rahmen keine Stufen."],
    ["Levels", "From the lowest to the highest. The framework has no levels when absent."],
  ),
  items: needed(
    list(
      object({
        code: needed(
          text(),
          ["Code", "Steht in Verweisen hinter dem Doppelpunkt."],
          ["Code", "Stands behind the colon of a reference."],
        ),
        ...names(["Name", "Name der Kompetenz."], ["Name", "Name of the competence."]),
        area: key(
          text(),
          ["Bereich", "Code des Bereichs, zu dem sie gehört."],
          ["Area", "Code of the area that it belongs to."],
        ),
        aliases,
        descriptors: key(
          map(text(), "any"),
          ["Beschreibungen", "Je Stufe, was jemand kann."],
          ["Descriptors", "Per level what somebody can do."],
        ),
        mappings: key(
          list(text("competence")),
          ["Entsprechungen", "Verweise auf ähnliche Kompetenzen in anderen Rahmen."],
          ["Mappings", "References to similar competences of other frameworks."],
        ),
      }),
      1,
    ),
    ["Kompetenzen", "Bereiche und Kompetenzen."],
    ["Competences", "Areas and competences."],
  ),
});
