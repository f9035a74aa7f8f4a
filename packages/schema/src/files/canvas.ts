import { choice, integer, key, list, map, needed, number, object, text } from "../declare/index.ts";
import type { Key, Shape } from "../declare/shape.ts";
import * as lists from "../vocabularies/lists.ts";
import { course, workload } from "./course.ts";

/** Keys that a canvas shares with course.yaml, with the same words. */
function shared(...names: readonly string[]): Readonly<Record<string, Key>> {
  const keys = course.type === "object" ? course.keys : {};
  return Object.fromEntries(
    names.map((name) => {
      const found = keys[name];
      if (!found) throw new Error(`course.yaml has no key ${name}.`);
      return [name, found];
    }),
  );
}

const notes = (de: readonly [string, string], en: readonly [string, string]): Key =>
  key(list(text()), de, en);
const line = (de: readonly [string, string], en: readonly [string, string]): Key => key(text(), de, en);

const goal = object({
  text: needed(
    text(),
    ["Ziel", "Was am Ende anders ist, in einem Satz (spezifisch)."],
    ["Goal", "What is different in the end, in one sentence (specific)."],
  ),
  measure: line(
    ["Messbar", "Woran man sieht, dass es erreicht ist."],
    ["Measurable", "How to see that it is reached."],
  ),
  "agreed-by": line(
    ["Akzeptiert", "Wer dem Ziel zugestimmt hat."],
    ["Agreed", "Who has agreed to the goal."],
  ),
  feasible: line(
    ["Realistisch", "Warum es mit Zeit, Geld und Technik zu schaffen ist."],
    ["Realistic", "Why it can be done with the time, money and equipment there is."],
  ),
  by: key(
    text("date"),
    ["Terminiert", "Bis wann, zum Beispiel 2027-03-31."],
    ["Time-bound", "By when, such as 2027-03-31."],
  ),
});

const learners = object({
  needs: notes(
    ["Bedürfnisse", "Was die Menschen in ihrer Arbeit brauchen."],
    ["Needs", "What people need in their work."],
  ),
  "learning-needs": notes(
    ["Lernbedarfe", "Was sie dafür lernen müssen."],
    ["Learning needs", "What they have to learn for it."],
  ),
  attitude: notes(
    ["Haltung zum digitalen Lernen", "Was sie davon halten und womit sie Erfahrung haben."],
    ["Attitude to digital learning", "What they think of it and what they have tried."],
  ),
  benefit: notes(
    ["Nutzen des Mediums", "Was ihnen das gewählte Medium bringt."],
    ["Benefit of the medium", "What the chosen medium does for them."],
  ),
});

const piece = object({
  kind: needed(
    choice(lists.contentKinds),
    ["Art", "page, practice, test, task oder assignment."],
    ["Kind", "page, practice, test, task or assignment."],
  ),
  title: needed(text(), ["Titel", "Titel des Inhalts."], ["Title", "Title of the piece."]),
  minutes: key(integer(1), ["Minuten", "Geschätzte Zeit."], ["Minutes", "Estimated time."]),
  objectives: key(
    list(text("id")),
    ["Lernziele", "Kennungen von Lernzielen des Moduls. Ohne Angabe alle."],
    ["Objectives", "Ids of objectives of the module. All when absent."],
  ),
  media: key(list(text()), ["Medien", "Namen aus dem Medienplan."], ["Media", "Names of the media plan."]),
  note: line(
    ["Notiz", "Worum es gehen soll; steht im Kurs nur für Lehrende."],
    ["Note", "What it is to be about; in the course for trainers only."],
  ),
  team: key(
    integer(1),
    ["Team", "Personen in einem Team, bei Aufgaben."],
    ["Team", "People in a team, for tasks."],
  ),
  hazards: key(
    list(choice(lists.hazards)),
    ["Gefahren", "Was bei der Aufgabe gefährlich ist."],
    ["Hazards", "What is dangerous about the task."],
  ),
});

const objective = object({
  text: needed(
    text(),
    ["Lernziel", "Was jemand danach tun kann."],
    ["Objective", "What somebody can do afterwards."],
  ),
  bloom: key(
    choice(lists.bloom),
    ["Stufe", "erinnern, verstehen, anwenden, analysieren, bewerten, erschaffen."],
    ["Level", "remember, understand, apply, analyse, evaluate, create."],
  ),
  competences: key(
    list(text("competence")),
    ["Kompetenzen", "Verweise wie mkr-nrw:1.3 oder xf:team@2."],
    ["Competences", "References such as mkr-nrw:1.3 or xf:team@2."],
  ),
});

const module = object({
  title: needed(text(), ["Titel", "Titel des Moduls."], ["Title", "Title of the module."]),
  id: key(
    text("id"),
    ["Kennung", "Ohne Angabe aus dem Titel gebildet."],
    ["Id", "Made from the title when absent."],
  ),
  summary: line(
    ["Kurzfassung", "Worum es geht, in einem Satz."],
    ["Summary", "What it is about, in one sentence."],
  ),
  workload: key(
    workload,
    ["Zeitaufwand", "Zeit beim Anbieter und im Betrieb."],
    ["Workload", "Time at the provider and in the company."],
  ),
  objectives: key(
    map(objective),
    ["Lernziele", "Je Kennung ein Lernziel."],
    ["Objectives", "One objective per id."],
  ),
  phases: key(
    list(
      object({
        phase: needed(
          choice(lists.phases),
          ["Phase", "online-self, online-live, on-site oder in-company."],
          ["Phase", "online-self, online-live, on-site or in-company."],
        ),
        content: needed(
          list(piece, 1),
          ["Inhalte", "Seiten, Übungen, Tests und Aufgaben in ihrer Reihenfolge."],
          ["Content", "Pages, practice, tests and tasks in their order."],
        ),
      }),
      1,
    ),
    ["Phasen", "Wo und wie gelernt wird. Ohne Angabe entstehen eine Seite und eine Übung."],
    ["Phases", "Where and how people learn. A page and some practice when absent."],
  ),
});

const medium = object({
  medium: needed(
    text(),
    ["Medium", "Name, zum Beispiel: Film zum Aufsetzen der Brille."],
    ["Medium", "Name, such as: film on putting on the glasses."],
  ),
  benefit: needed(
    text(),
    ["Didaktischer Nutzen", "Was Lernende damit besser lernen als ohne."],
    ["Pedagogical benefit", "What learners learn better with it than without."],
  ),
  source: line(
    ["Ursprung", "Woher es kommt oder wer es macht."],
    ["Source", "Where it comes from or who makes it."],
  ),
  license: key(
    choice(lists.licenses),
    ["Lizenz", "Lizenz, wenn es von anderen stammt."],
    ["Licence", "Licence when it comes from others."],
  ),
});

const milestone = object({
  milestone: needed(text(), ["Meilenstein", "Was dann fertig ist."], ["Milestone", "What is finished then."]),
  by: key(text("date"), ["Bis wann", "Datum, zum Beispiel 2027-01-15."], ["By", "Date, such as 2027-01-15."]),
  responsible: line(["Verantwortlich", "Wer sich kümmert."], ["Responsible", "Who takes care of it."]),
  evidence: line(["Nachweis", "Woran man es sieht."], ["Evidence", "How to see it."]),
});

const evaluation = object({
  input: line(
    ["Einsatz", "Was hineingesteckt wird: Zeit, Geld, Menschen."],
    ["Input", "What goes in: time, money, people."],
  ),
  output: line(
    ["Ergebnis", "Was entsteht und wer teilnimmt."],
    ["Output", "What is made and who takes part."],
  ),
  outcome: line(
    ["Wirkung bei Lernenden", "Was Teilnehmende danach anders tun."],
    ["Outcome", "What participants do differently afterwards."],
  ),
  impact: line(
    ["Wirkung im Betrieb", "Was sich im Betrieb auf Dauer ändert."],
    ["Impact", "What changes in the company for good."],
  ),
  instruments: notes(
    ["Instrumente", "Womit Sie das feststellen: Fragebogen, Beobachtung, Gespräch."],
    ["Instruments", "How you find out: questionnaire, observation, talk."],
  ),
  proof: key(
    choice(lists.proofs),
    ["Nachweis", "Was Teilnehmende am Ende bekommen."],
    ["Proof", "What participants get in the end."],
  ),
  "pass-mark": key(
    number(0, 100),
    ["Bestehensgrenze", "Prozent der Punkte, 0 bis 100."],
    ["Pass mark", "Percent of the points, 0 to 100."],
  ),
  "review-by": key(
    text("date"),
    ["Nächste Prüfung", "Bis wann der Inhalt wieder geprüft wird."],
    ["Review by", "When the content is to be reviewed again."],
  ),
});

const learnings = object({
  result: line(["Ergebnis", "Was ist herausgekommen?"], ["Result", "What came of it?"]),
  cooperation: line(
    ["Zusammenarbeit", "Wie war die Zusammenarbeit?"],
    ["Cooperation", "How did you work together?"],
  ),
  learned: line(["Gelernt", "Was haben Sie gelernt?"], ["Learned", "What did you learn?"]),
});

/** `canvas.yaml`: the Digital Learning Canvas (D-05), from which a course can be begun. */
export const canvas: Shape = object({
  title: needed(
    text(),
    ["Titel", "Titel des Vorhabens und des Kurses."],
    ["Title", "Title of the project and the course."],
  ),
  language: key(
    choice(lists.languages),
    ["Sprache", "Sprache von Canvas und Kurs. Ohne Angabe de."],
    ["Language", "Language of canvas and course. de when absent."],
  ),
  summary: line(
    ["Kurzfassung", "In einem Satz, wozu der Kurs gut ist."],
    ["Summary", "What the course is good for, in one sentence."],
  ),
  field: line(
    ["Pilotfeld", "Wo im Betrieb ausprobiert wird."],
    ["Pilot field", "Where in the company it is tried out."],
  ),
  start: line(
    ["Ausgangslage", "Wie es heute ist und warum sich etwas ändern soll."],
    ["Starting situation", "How things are today and why they should change."],
  ),
  goal: key(
    goal,
    ["Ziel", "Ein Ziel, das die SMART-Fragen beantwortet."],
    ["Goal", "A goal that answers the SMART questions."],
  ),
  stakeholders: key(
    list(
      object({
        name: needed(text(), ["Wer", "Person, Gruppe oder Stelle."], ["Who", "Person, group or department."]),
        interest: line(
          ["Interesse", "Was ihr wichtig ist oder was sie beiträgt."],
          ["Interest", "What matters to them or what they contribute."],
        ),
      }),
    ),
    ["Beteiligte", "Wer mitredet, mithilft oder betroffen ist."],
    ["Stakeholders", "Who has a say, helps, or is affected."],
  ),
  ...shared("audience", "group", "prerequisites"),
  learners: key(
    learners,
    ["Lernende", "Vier Blicke auf die Lerngruppe."],
    ["Learners", "Four views of the group of learners."],
  ),
  modules: key(
    list(module, 1),
    ["Module", "Was gelernt wird, in dieser Reihenfolge."],
    ["Modules", "What is learned, in this order."],
  ),
  ...shared("workload"),
  media: key(
    list(medium),
    ["Medienplan", "Jedes technische Mittel mit seinem didaktischen Nutzen."],
    ["Media plan", "Every technical means with its pedagogical benefit."],
  ),
  roadmap: key(
    list(milestone),
    ["Roadmap", "Meilensteine mit Verantwortlichen."],
    ["Roadmap", "Milestones with those responsible."],
  ),
  evaluation: key(
    evaluation,
    ["Auswertung", "Woran Sie die Wirkung erkennen."],
    ["Evaluation", "How you tell the effect."],
  ),
  learnings: key(
    learnings,
    ["Erkenntnisse", "Am Ende des Pilotprojekts auszufüllen."],
    ["Learnings", "To be filled in at the end of the pilot."],
  ),
  ...shared("format", "area", "language-level", "language-review", "provider", "authors", "license"),
});
