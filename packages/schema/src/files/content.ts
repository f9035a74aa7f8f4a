import { boolean, choice, integer, key, list, map, needed, number, object, text } from "../declare/index.ts";
import type { Key, Shape } from "../declare/shape.ts";
import { items } from "../items/index.ts";
import * as lists from "../vocabularies/lists.ts";

const id = key(
  text("id"),
  ["Kennung", "Ohne Angabe gilt der Dateiname."],
  ["Id", "The file's name when absent."],
);
const objectives = key(
  list(text("id")),
  ["Lernziele", "Kennungen von Lernzielen des Moduls."],
  ["Objectives", "Ids of objectives of the module."],
);
const minutes = key(number(0), ["Minuten", "Geschätzte Zeit."], ["Minutes", "Estimated time."]);

/** Front matter of a page. */
export const page: Shape = object({
  id,
  objectives,
  minutes,
  "practice-minutes": key(
    number(0),
    ["Minuten zum Ausprobieren", "Zeit, in der man etwas tut, statt zu lesen: suchen, messen, ausprobieren."],
    ["Practice minutes", "Time for doing instead of reading: searching, measuring, trying out."],
  ),
  audio: key(
    text("file"),
    ["Tonaufnahme", "Die Seite vorgelesen, als Datei."],
    ["Audio", "The page read aloud, as a file."],
  ),
});

const quizKeys: Readonly<Record<string, Key>> = {
  id,
  mode: key(
    choice(lists.quizModes),
    ["Art", "practice (Übung) oder graded (bewertet). Ohne Angabe practice."],
    ["Mode", "practice or graded. practice when absent."],
  ),
  "pass-mark": key(
    number(0, 100),
    ["Bestehensgrenze", "Prozent der Punkte; nur bei graded."],
    ["Pass mark", "Percent of the points; only with graded."],
  ),
  objective: key(text("id"), ["Lernziel", "Kennung eines Lernziels."], ["Objective", "Id of an objective."]),
  objectives,
  draw: key(
    integer(1),
    ["Auswahl", "So viele Fragen zeigt ein Versuch."],
    ["Draw", "How many questions one attempt shows."],
  ),
  attempts: key(
    integer(1, 35),
    ["Versuche", "So oft darf man den Test machen. Ohne Angabe beliebig oft."],
    ["Attempts", "How often the quiz may be taken. Any number when absent."],
  ),
  shuffle: key(
    boolean,
    ["Mischen", "Nein, wenn die Antworten ihre Reihenfolge behalten sollen."],
    ["Shuffle", "No when options must keep their order."],
  ),
  minutes,
};

/** Front matter of a quiz. */
export const quiz: Shape = object(quizKeys);

/** A whole quiz in YAML. */
export const quizYaml: Shape = object({
  title: needed(text("markdown"), ["Titel", "Titel des Tests."], ["Title", "Title of the quiz."]),
  ...quizKeys,
  intro: key(
    text("markdown"),
    ["Einleitung", "Text vor den Fragen."],
    ["Introduction", "Text before the questions."],
  ),
  questions: needed(
    list({ type: "union", of: Object.values(items).map((item) => item.yaml), by: "kind" }, 1),
    ["Fragen", "Die Fragen."],
    ["Questions", "The questions."],
  ),
});

const safety = object({
  briefing: key(
    text(),
    ["Unterweisung", "Worüber vor der Arbeit gesprochen wird."],
    ["Briefing", "What is talked over before the work."],
  ),
  "operating-instruction": key(
    text(),
    ["Betriebsanweisung", "Text oder Verweis."],
    ["Operating instruction", "Text or reference."],
  ),
  ppe: key(list(text()), ["Schutzausrüstung", "Was man trägt."], ["Protective equipment", "What to wear."]),
  responsible: key(
    text(),
    ["Verantwortlich", "Wer an der Station verantwortlich ist."],
    ["Responsible", "Who is responsible at the station."],
  ),
  record: key(text(), ["Nachweis", "Wo unterschrieben wird."], ["Record", "Where people sign."]),
});

const taskKeys: Readonly<Record<string, Key>> = {
  id,
  kind: key(
    choice(lists.taskKinds),
    ["Art", "maker oder assignment. Ohne Angabe maker."],
    ["Kind", "maker or assignment. maker when absent."],
  ),
  objectives,
  minutes: key(
    number(0),
    ["Minuten", "Zeit für die ganze Aufgabe, wenn die Phasen keine Zeiten nennen."],
    ["Minutes", "Time for the whole task, when its phases name none."],
  ),
  team: key(integer(1), ["Team", "Personen in einem Team."], ["Team", "People in a team."]),
  iterations: key(
    integer(1),
    ["Durchgänge", "Wie oft verbessert wird."],
    ["Iterations", "How often the product is improved."],
  ),
  "omitted-phases": key(
    map(text(), "any"),
    ["Ausgelassene Phasen", "Je Phase der Grund, warum sie hier fehlt: { decide: Der Plan ist vorgegeben. }"],
    ["Omitted phases", "Per phase the reason why it is left out: { decide: The plan is given. }"],
  ),
  "station-places": key(
    integer(1),
    ["Plätze", "So viele Teams können an der Station gleichzeitig arbeiten."],
    ["Places", "How many teams can work at the station at the same time."],
  ),
  sustainability: key(
    text(),
    ["Nachhaltigkeit", "Material, Abfall und Energie, zum Beispiel: 38 g statt 120 g Rohteil."],
    ["Sustainability", "Material, waste and energy, such as: 38 g instead of a 120 g blank."],
  ),
  station: key(text(), ["Station", "Wo gearbeitet wird."], ["Station", "Where the work is done."]),
  hazards: key(
    list(choice(lists.hazards)),
    ["Gefahren", "Was an der Station gefährlich ist."],
    ["Hazards", "What is dangerous at the station."],
  ),
  safety: key(
    safety,
    ["Sicherheit", "Was vor der Arbeit geklärt ist."],
    ["Safety", "What is settled before the work."],
  ),
  submit: key(list(text()), ["Abgabe", "Was am Ende abgegeben wird."], ["Hand-in", "What is handed in."]),
  rubric: key(
    text("file"),
    ["Bewertungsraster", "Datei *.rubric.yaml."],
    ["Rubric", "A file *.rubric.yaml."],
  ),
};

/** Front matter of a task. */
export const task: Shape = object(taskKeys);

const section = (de: readonly [string, string], en: readonly [string, string]): Key =>
  key(text("markdown"), de, en);

/** A whole task in YAML: the sections of the Markdown form as keys. */
export const taskYaml: Shape = object({
  title: needed(text("markdown"), ["Titel", "Titel der Aufgabe."], ["Title", "Title of the task."]),
  ...taskKeys,
  intro: section(["Einleitung", "Text vor den Abschnitten."], ["Introduction", "Text before the sections."]),
  product: section(["Produkt", "Was entsteht."], ["Product", "What is made."]),
  criteria: key(
    list(text("markdown"), 1),
    ["Abnahmekriterien", "Woran man sieht, dass es gelungen ist."],
    ["Acceptance criteria", "How to see that it worked."],
  ),
  material: section(["Material", "Was gebraucht wird."], ["Material", "What is needed."]),
  roles: key(
    list(
      object({
        name: needed(text(), ["Rolle", "Name der Rolle."], ["Role", "Name of the role."]),
        duty: needed(text("markdown"), ["Aufgabe", "Was die Person tut."], ["Duty", "What the person does."]),
      }),
    ),
    ["Rollen", "Wer was macht."],
    ["Roles", "Who does what."],
  ),
  phases: key(
    list(
      object({
        phase: needed(
          choice(lists.actionPhases),
          ["Phase", "Eine der sechs Phasen."],
          ["Phase", "One of the six phases."],
        ),
        minutes,
        text: section(
          ["Text", "Was zu tun ist; - [ ] wird ein Schritt zum Abhaken."],
          ["Text", "What to do; - [ ] becomes a step to tick."],
        ),
      }),
    ),
    ["Phasen", "Die sechs Phasen der vollständigen Handlung."],
    ["Phases", "The six phases of the complete action."],
  ),
  mistakes: section(
    ["Typische Fehler", "Was leicht schiefgeht."],
    ["Common mistakes", "What easily goes wrong."],
  ),
  transfer: section(
    ["Transfer", "Was im eigenen Betrieb folgt."],
    ["Transfer", "What follows in one's own company."],
  ),
  "transfer-days": key(
    integer(1),
    ["Tage bis zum Transfer", "Nach so vielen Tagen."],
    ["Days until transfer", "After so many days."],
  ),
});
