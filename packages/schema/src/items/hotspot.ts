import { boolean, key, list, needed, number, object, text } from "../declare/index.ts";
import { type ItemDeclaration, question } from "./question.ts";

const percent = (de: readonly [string, string], en: readonly [string, string]) =>
  needed(number(0, 100), de, en);

/** A rectangle on the picture, in percent of its width and height. */
const area = object({
  x: percent(["Links", "Abstand vom linken Rand in Prozent."], ["Left", "From the left edge, in percent."]),
  y: percent(["Oben", "Abstand vom oberen Rand in Prozent."], ["Top", "From the upper edge, in percent."]),
  width: percent(["Breite", "In Prozent der Bildbreite."], ["Width", "In percent of the picture's width."]),
  height: percent(["Höhe", "In Prozent der Bildhöhe."], ["Height", "In percent of the picture's height."]),
});

export const hotspot: ItemDeclaration = {
  kind: "hotspot",
  attributes: {},
  yaml: question("hotspot", {
    picture: needed(
      text("markdown"),
      ["Bild", "Das Bild mit Beschreibung: `![…](../../media/bild.svg)`"],
      ["Picture", "The picture with its description: `![…](../../media/picture.svg)`"],
    ),
    options: needed(
      list(
        object({
          text: needed(
            text("markdown"),
            ["Beschreibung", "Was an dieser Stelle zu sehen ist; auch für alle, die das Bild nicht sehen."],
            ["Description", "What is to be seen there; also for people who do not see the picture."],
          ),
          area: needed(
            area,
            ["Bereich", "Ein Rechteck auf dem Bild, in Prozent."],
            ["Area", "A rectangle on the picture, in percent."],
          ),
          correct: key(
            boolean,
            ["Richtig", "Ja bei einer richtigen Stelle."],
            ["Correct", "Yes for a right place."],
          ),
          feedback: key(
            text("markdown"),
            ["Rückmeldung", "Erscheint, wenn diese Stelle gewählt wurde."],
            ["Feedback", "Shown when this place was chosen."],
          ),
        }),
        2,
      ),
      ["Stellen", "Bereiche auf dem Bild."],
      ["Places", "Areas on the picture."],
    ),
  }),
};
