import { choice, integer, key, list, needed, object, text } from "../declare/index.ts";
import type { Shape } from "../declare/shape.ts";
import * as lists from "../vocabularies/lists.ts";

/** Where the provider is, for catalogues of offers. */
export const address: Shape = object({
  street: needed(
    text(),
    ["Straße", "Straße und Hausnummer."],
    ["Street", "Street and number of the building."],
  ),
  zip: needed(
    text(),
    ["Postleitzahl", 'In Anführungszeichen, zum Beispiel "52062".'],
    ["Postal code", 'In quotation marks, such as "52062".'],
  ),
  city: needed(text(), ["Ort", "Name des Ortes."], ["City", "Name of the city."]),
  country: key(
    text(),
    ["Land", "Zwei Buchstaben, ohne Angabe DE."],
    ["Country", "Two letters, DE when absent."],
  ),
});

/** Whom people ask about the offer. */
export const contact: Shape = object({
  "first-name": key(
    text(),
    ["Vorname", "Vorname der Ansprechperson."],
    ["First name", "First name of the contact."],
  ),
  "last-name": needed(
    text(),
    ["Nachname", "Nachname der Ansprechperson."],
    ["Last name", "Last name of the contact."],
  ),
  phone: key(text(), ["Telefon", "Telefonnummer."], ["Phone", "Phone number."]),
  email: key(text(), ["E-Mail", "E-Mail-Adresse."], ["E-mail", "E-mail address."]),
});

const code = (de: readonly [string, string], en: readonly [string, string], most?: number) =>
  key(
    integer(0, most),
    [de[0], `${de[1]} Nummer aus der Werteliste der Bundesagentur für Arbeit.`],
    [en[0], `${en[1]} Number from the value lists of the Bundesagentur für Arbeit.`],
  );

/** What KURSNET asks in numbers; the value lists are the agency's own and change, so authors name the numbers. */
export const kursnet: Shape = object({
  "supplier-id": key(
    text(),
    ["Anbieternummer", 'Ihre Nummer bei KURSNET, in Anführungszeichen, zum Beispiel "123456".'],
    ["Supplier id", 'Your number at KURSNET, in quotation marks, such as "123456".'],
  ),
  "organizational-form": code(
    ["Organisationsform", "Rechtsform der Einrichtung (ORGANIZATIONAL_FORM)."],
    ["Organizational form", "Legal form of the institution (ORGANIZATIONAL_FORM)."],
  ),
  "course-type": code(["Art der Veranstaltung", "COURSE_TYPE."], ["Type of course", "COURSE_TYPE."]),
  degree: code(["Abschlussart", "DEGREE."], ["Degree", "DEGREE."]),
  institution: code(["Schulart", "INSTITUTION."], ["Institution", "INSTITUTION."]),
  "instruction-form": code(
    ["Unterrichtsform", "INSTRUCTION_FORM."],
    ["Instruction form", "INSTRUCTION_FORM."],
  ),
  "execution-form": code(
    ["Durchführungsform", "EXECUTION_FORM, nur wenn vorhanden."],
    ["Execution form", "EXECUTION_FORM, where there is one."],
  ),
  "education-type": code(["Bildungsart", "EDUCATION_TYPE."], ["Education type", "EDUCATION_TYPE."]),
  duration: code(["Dauer", "DURATION."], ["Duration", "DURATION."]),
  segment: code(["Segment", "SEGMENT_TYPE."], ["Segment", "SEGMENT_TYPE."]),
  "certificate-status": code(
    ["Zertifizierung", "CERTIFICATE_STATUS, nur zusammen mit certifier."],
    ["Certificate status", "CERTIFICATE_STATUS, only together with certifier."],
    9,
  ),
  certifier: code(
    ["Zertifizierer", "CERTIFIER_NUMBER, nur zusammen mit certificate-status."],
    ["Certifier", "CERTIFIER_NUMBER, only together with certificate-status."],
  ),
  systematics: key(
    object({
      code: needed(
        text(),
        ["Kurzzeichen", "Kurzzeichen der Kurssystematik."],
        ["Code", "Code of the course systematics."],
      ),
      name: needed(text(), ["Bezeichnung", "Bezeichnung dazu."], ["Name", "Its name."]),
    }),
    ["Kurssystematik", "Wo der Kurs in der Systematik der Bundesagentur steht."],
    ["Systematics", "Where the course stands in the agency's systematics."],
  ),
});

/** What catalogues ask about a course beyond what learners see. */
export const metadata: Shape = object({
  url: key(
    text("url"),
    [
      "Adresse",
      "Dauerhafte Internetadresse des Kurses; Kataloge und Badges nennen ihn damit. Sie wird nie aufgerufen.",
    ],
    [
      "Address",
      "Permanent web address of the course; catalogues and badges name it by this. It is never fetched.",
    ],
  ),
  published: key(
    text("date"),
    ["Veröffentlicht", "Tag der Veröffentlichung, zum Beispiel 2026-01-15."],
    ["Published", "Day of publication, such as 2026-01-15."],
  ),
  modified: key(
    text("date"),
    ["Geändert", "Tag der letzten Änderung."],
    ["Modified", "Day of the last change."],
  ),
  keywords: key(
    list(text(), 1),
    ["Schlagwörter", "Wörter, mit denen der Kurs gefunden wird."],
    ["Keywords", "Words that people find the course by."],
  ),
  subjects: key(
    list(text("url"), 1),
    [
      "Fächer",
      "Adressen aus der KIM-Hochschulfächersystematik oder den KIM-Schulfächern, zum Beispiel https://w3id.org/kim/hochschulfaechersystematik/n8.",
    ],
    [
      "Subjects",
      "Addresses from KIM's Hochschulfächersystematik or Schulfächer, such as https://w3id.org/kim/hochschulfaechersystematik/n8.",
    ],
  ),
  "educational-level": key(
    list(choice(lists.educationalLevels), 1),
    ["Bildungsstufe", "Stufen nach KIM, für berufliche Kurse post-secondary oder further-education."],
    ["Educational level", "Levels of KIM, for vocational courses post-secondary or further-education."],
  ),
  "required-competences": key(
    list(text("competence"), 1),
    [
      "Vorausgesetzte Kompetenzen",
      "Was Teilnehmende mitbringen, als Verweise wie mkr-nrw:1.3; in Worten steht es unter prerequisites.",
    ],
    [
      "Required competences",
      "What participants bring along, as references such as mkr-nrw:1.3; in words it stands in prerequisites.",
    ],
  ),
  access: key(
    choice(lists.accesses),
    ["Zugang", "open: ohne Anmeldung erreichbar. login: nur mit Anmeldung."],
    ["Access", "open: can be reached without login. login: with a login only."],
  ),
});
