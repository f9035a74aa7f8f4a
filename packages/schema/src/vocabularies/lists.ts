import { type Vocabulary, vocabulary } from "./vocabulary.ts";

/** Whom a course is for (DigitaLe, A-14). */
export const audiences: Vocabulary = vocabulary(
  "audience",
  `
helper | Helferniveau | semi-skilled workers
skilled-work | Facharbeit | skilled workers
training-staff | Ausbildungspersonal | training staff
multipliers | Multiplikatoren, Multiplikatorinnen | multipliers
management | Unternehmensleitung | company management
citizens | Bürgerinnen und Bürger, buergerinnen, buerger | citizens
pupils | Schülerinnen und Schüler, schueler, schuelerinnen | pupils
`,
);

/** Offer formats with a time budget of their own (A-04 … A-10, S1, S4). */
export const offerFormats: Vocabulary = vocabulary(
  "format",
  `
taster | Schnupperangebot (1 bis 3 Tage), schnupper | taster (1 to 3 days)
basic-3-weeks | Grundkurs (3 Wochen), basis-3w | basic course (3 weeks)
foundations-3-months | Grundlagen (3 Monate), grundlagen-3m | foundations (3 months)
advanced-3-months | Aufbaukurs (3 Monate), aufbau-3m | advanced course (3 months)
multiplier-days | Tage für Multiplikatoren (1 bis 5 Tage), multiplikatoren | days for multipliers (1 to 5 days)
entrepreneur-days | Tage für Unternehmen (1 bis 2 Tage), unternehmer | days for entrepreneurs (1 to 2 days)
evening-class | VHS-Kurs, vhs-semester | evening class
company-training | Betriebliche Schulung | company training
digital-maker | Digital Maker | Digital Maker
digital-scout | Digital Scout | Digital Scout
learning-nugget | Lernhappen, nugget | learning nugget
`,
);

/** Learning and work areas (A-01, B-01). */
export const areas: Vocabulary = vocabulary(
  "area",
  `
manufacturing | Fertigung | manufacturing
assembly | Montage | assembly
logistics | Lager und Logistik, logistik, lager | warehouse and logistics
retail | Verkauf und Handel, verkauf, handel | sales and retail
administration | Verwaltung | administration
`,
);

/** Levels of cognitive work (Anderson and Krathwohl 2001). */
export const bloom: Vocabulary = vocabulary(
  "bloom",
  `
remember | erinnern | remember
understand | verstehen | understand
apply | anwenden | apply
analyse | analysieren, analyze | analyse
evaluate | bewerten | evaluate
create | erschaffen, gestalten | create
`,
);

/** Where a course stands in its life (C-23). */
export const statuses: Vocabulary = vocabulary(
  "status",
  `
draft | Entwurf | draft
pilot | Pilot | pilot
released | freigegeben | released
outdated | veraltet | outdated
`,
);

/** Where and how learning takes place. */
export const phases: Vocabulary = vocabulary(
  "phase",
  `
online-self | Online-Selbstlernphase, online-selbst, selbstlernen | online, self-paced
online-live | Online-Termin, online-live | online, live
on-site | Präsenz, vor-ort | on site
in-company | Betriebliche Lernphase, im-betrieb, betrieb | in the company
`,
);

/** How simple the language is. */
export const languageLevels: Vocabulary = vocabulary(
  "language-level",
  `
standard | Standard | standard
plain | Einfache Sprache, einfach | plain language
easy | Leichte Sprache, leicht | easy-to-read
`,
);

/** Languages of a course that the product has interface texts for. */
export const languages: Vocabulary = vocabulary("language", "de | Deutsch | German\nen | Englisch | English");

/** Licences by SPDX id; `all-rights-reserved` for everything else. */
export const licenses: Vocabulary = vocabulary(
  "license",
  [
    "CC0-1.0",
    "CC-BY-4.0",
    "CC-BY-SA-4.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-SA-4.0",
    "CC-BY-ND-4.0",
    "CC-BY-NC-ND-4.0",
  ]
    .concat([
      "CC-BY-3.0",
      "CC-BY-SA-3.0",
      "CC-BY-3.0-DE",
      "CC-BY-SA-3.0-DE",
      "MIT",
      "Apache-2.0",
      "GPL-3.0-or-later",
      "OFL-1.1",
    ])
    .map((id) => `${id} | ${known(id)} | ${known(id)}`)
    .concat([
      "public-domain | Gemeinfrei | public domain",
      "all-rights-reserved | Alle Rechte vorbehalten | all rights reserved",
    ])
    .join("\n"),
);

/** A Creative Commons licence as people write it: `CC BY-SA 4.0`. */
function known(id: string): string {
  return id.startsWith("CC")
    ? id
        .replace(/^CC-/, "CC ")
        .replace(/-(\d\.\d)(?:-(\w+))?$/, " $1 $2")
        .trim()
    : id;
}

/** What can hurt at a station. */
export const hazards: Vocabulary = vocabulary(
  "hazard",
  `
laser | Laserstrahlung, laser | laser radiation
hot-surface | Heiße Oberflächen, heisse-duese, heisse-oberflaeche | hot surfaces
crushing | Quetschen | crushing
fumes | Dämpfe | fumes
electricity | Strom, elektrizitaet | electricity
sharp-edges | Scharfe Kanten | sharp edges
rotating-parts | Drehende Teile | rotating parts
dust | Staub | dust
noise | Lärm | noise
fire | Brand, feuer | fire
chemicals | Gefahrstoffe, chemikalien | hazardous substances
heavy-load | Schwere Lasten, lasten | heavy loads
static-charge | Elektrostatische Entladung, esd | static discharge
`,
);

/** Sets of didactic checks that a course chooses. */
export const profiles: Vocabulary = vocabulary(
  "profile",
  `
standard | Standard | standard
helper | Helferniveau | semi-skilled work
easy | Leichte Sprache, leicht | easy-to-read
public-body | Öffentliche Stelle | public body
oer | Freie Bildungsmaterialien, oer | open educational resources
offline | Offline | offline
strict | Streng | strict
`,
);

/** What a competence framework describes. */
export const scopes: Vocabulary = vocabulary(
  "scope",
  `
professional | Fachlich | professional
cross-functional | Überfachlich | cross-functional
both | Beides | both
`,
);

/** Rules of a law that a funded course must keep. */
export const fundingRules: Vocabulary = vocabulary(
  "funding rule",
  "par82 | § 82 SGB III | section 82 SGB III",
);

/** How taking part is proved. */
export const proofs: Vocabulary = vocabulary(
  "proof",
  "participation | Teilnahmebescheinigung, teilnahme | certificate of attendance\ncertificate | Zertifikat | certificate\nnone | keiner | none",
);

/** How a quiz is used. */
export const quizModes: Vocabulary = vocabulary(
  "mode",
  "practice | Übung | practice\ngraded | bewertet | graded",
);

/** Kinds of task. */
export const taskKinds: Vocabulary = vocabulary(
  "kind",
  "maker | Maker-Aufgabe | maker task\nassignment | Abgabe-Aufgabe, abgabe | assignment",
);

/** How strictly typed answers are compared. */
export const spellings: Vocabulary = vocabulary(
  "spelling",
  "tolerant | großzügig | tolerant\nexact | genau | exact",
);

/** The six phases of the complete action. */
export const actionPhases: Vocabulary = vocabulary(
  "phase",
  `
inform | Informieren | inform
plan | Planen | plan
decide | Entscheiden | decide
carry-out | Ausführen, durchfuehren | carry out
check | Kontrollieren, pruefen | check
evaluate | Bewerten, auswerten | evaluate
`,
);

/** How a course is cut into packages. */
export const splits: Vocabulary = vocabulary(
  "split",
  "course | ein Paket je Kurs, kurs | one package per course\nmodule | ein Paket je Modul, modul | one package per module",
);

/** How a session ends once everything is done. */
export const exits: Vocabulary = vocabulary(
  "exit",
  "suspend | kann fortgesetzt werden, fortsetzen | can be taken up again\nnormal | schließt den Versuch ab, abschliessen | closes the attempt",
);

/** The five levels of the CoDiLe profile (D-02), from the lowest. */
export const codileLevels: Vocabulary = vocabulary(
  "level",
  `
n1 | Interessierte*r Noviz*in | Interested novice
n2 | Fachkundige*r Anfänger*in | Informed beginner
n3 | Kompetente*r Praktiker*in | Competent practitioner
n4 | Erfahrene*r Anwender*in | Experienced user
n5 | Reflektierte*r Expert*in | Reflective expert
`,
);

/** Levels of education by KIM (https://w3id.org/kim/educationalLevel/). */
export const educationalLevels: Vocabulary = vocabulary(
  "educational-level",
  `
pre-school | Elementarbereich | early childhood education
primary | Primarbereich | primary education
lower-secondary | Sekundarbereich I, sek-1 | lower secondary education
upper-secondary | Sekundarbereich II, sek-2 | upper secondary education
post-secondary | Postsekundarer nicht-tertiärer Bereich, berufliche-bildung | post-secondary non-tertiary education
university | Hochschule | higher education
teacher-training | Vorbereitungsdienst | teacher training
further-education | Fortbildung, weiterbildung | further education
`,
);

/** Whether people need a login to reach a course. */
export const accesses: Vocabulary = vocabulary(
  "access",
  "open | ohne Anmeldung, offen | without login\nlogin | mit Anmeldung, anmeldung | with login",
);

/** What packages carry about themselves. */
export const packageMetadata: Vocabulary = vocabulary("metadata", "none | keine | none\nlom | LOM | LOM");

/** Who makes a work. */
export const makers: Vocabulary = vocabulary(
  "author-type",
  "person | Person | person\norganization | Organisation | organization",
);

/** What a canvas plans: each becomes a file of the course. */
export const contentKinds: Vocabulary = vocabulary(
  "content",
  `
page | Seite | page
practice | Übung, quiz | practice quiz
test | Test (bewertet), test | graded quiz
task | Maker-Aufgabe, aufgabe | maker task
assignment | Abgabe-Aufgabe, abgabe | assignment
`,
);
