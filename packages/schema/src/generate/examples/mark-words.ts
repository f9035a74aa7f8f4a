import type { Example } from "./example.ts";

export const markWords: Example = {
  de: {
    title: "Wörter markieren",
    description: "Jedes Wort lässt sich antippen; richtig sind die in doppelten eckigen Klammern.",
    scoring:
      "Richtig markierte weniger falsch markierte Wörter, geteilt durch die Zahl der richtigen, nie unter 0.",
    markdown: `:::mark-words{#verben}
Welche Wörter sagen, was Sie tun?

Sie [[zählen]] die Packstücke und [[suchen]] nach Schäden.
:::`,
    yaml: `- kind: mark-words
  id: verben
  stem: Welche Wörter sagen, was Sie tun?
  text: Sie [[zählen]] die Packstücke und [[suchen]] nach Schäden.`,
  },
  en: {
    title: "Mark words",
    description: "Every word can be tapped; those in double square brackets are right.",
    scoring: "Right marks less wrong ones, over the number of right words, never below 0.",
    markdown: `:::mark-words{#verbs}
Which words say what you do?

You [[count]] the parcels and [[look]] for damage.
:::`,
    yaml: `- kind: mark-words
  id: verbs
  stem: Which words say what you do?
  text: You [[count]] the parcels and [[look]] for damage.`,
  },
};
