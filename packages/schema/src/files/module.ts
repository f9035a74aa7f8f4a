import { choice, key, list, map, needed, object, text, union } from "../declare/index.ts";
import type { Shape } from "../declare/shape.ts";
import * as lists from "../vocabularies/lists.ts";
import { workload } from "./course.ts";

const contentItem = union([
  text("file"),
  map(
    object({
      after: key(
        text(),
        ["Erst nach", "Öffnet sich, wenn dieser Inhalt erledigt ist."],
        ["After", "Opens when this content is done."],
      ),
    }),
    "any",
  ),
]);

const objective = object({
  text: needed(
    text("markdown"),
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

/** `module.yaml`: one module of a course. */
export const module: Shape = object({
  title: needed(text("markdown"), ["Titel", "Titel des Moduls."], ["Title", "Title of the module."]),
  id: key(
    text("id"),
    ["Kennung", "Ohne Angabe gilt der Ordnername."],
    ["Id", "The folder's name when absent."],
  ),
  summary: key(
    text("markdown"),
    ["Kurzfassung", "Worum es geht, in einem Satz."],
    ["Summary", "What it is about, in one sentence."],
  ),
  workload: key(
    workload,
    ["Zeitaufwand", "Zeit beim Anbieter und im Betrieb."],
    ["Workload", "Time at the provider and in the company."],
  ),
  audience: key(
    choice(lists.audiences),
    ["Zielgruppe", "Wenn sie vom Kurs abweicht."],
    ["Audience", "Where it differs from the course."],
  ),
  "language-level": key(
    choice(lists.languageLevels),
    ["Sprachniveau", "Wenn es vom Kurs abweicht."],
    ["Language level", "Where it differs from the course."],
  ),
  after: key(
    text("id"),
    ["Erst nach", "Kennung des Moduls, das vorher erledigt sein muss."],
    ["After", "Id of the module that must be done before."],
  ),
  objectives: key(
    map(objective),
    ["Lernziele", "Je Kennung ein Lernziel."],
    ["Objectives", "One objective per id."],
  ),
  content: needed(
    list(
      union(
        [
          contentItem,
          object({
            phase: needed(
              choice(lists.phases),
              ["Phase", "online-self, online-live, on-site oder in-company."],
              ["Phase", "online-self, online-live, on-site or in-company."],
            ),
            items: needed(
              list(contentItem, 1),
              ["Inhalte", "Dateien dieser Phase."],
              ["Items", "Files of this phase."],
            ),
          }),
        ],
        "phase",
      ),
      1,
    ),
    ["Inhalte", "Dateien in ihrer Reihenfolge, einfach oder nach Phasen."],
    ["Content", "Files in their order, plain or by phase."],
  ),
});

/** `*.rubric.yaml`: how a product or a skill is assessed. */
export const rubric: Shape = object({
  title: needed(text(), ["Titel", "Titel des Bewertungsrasters."], ["Title", "Title of the rubric."]),
  scale: needed(
    union([text(), map({ type: "number", integer: false }, "any")]),
    ["Stufen", "Kennung und Punkte je Stufe, oder der Name einer Skala (codile)."],
    ["Scale", "Id and points per level, or the name of a scale (codile)."],
  ),
  criteria: needed(
    map(
      object({
        title: needed(
          text("markdown"),
          ["Kriterium", "Was bewertet wird."],
          ["Criterion", "What is assessed."],
        ),
        objective: key(
          text("id"),
          ["Lernziel", "Kennung des Lernziels."],
          ["Objective", "Id of the objective."],
        ),
        levels: needed(
          map(text("markdown"), "any"),
          ["Stufentexte", "Je Stufe ein Satz, den man beobachten kann."],
          ["Level texts", "One observable sentence per level."],
        ),
      }),
    ),
    ["Kriterien", "Je Kennung ein Kriterium."],
    ["Criteria", "One criterion per id."],
  ),
});
