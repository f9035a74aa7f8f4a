import type { Example } from "./example.ts";

export const trueFalse: Example = {
  de: {
    title: "Richtig oder falsch",
    description: "Zwei Antworten, eine davon ist richtig.",
    scoring: "Alles oder nichts.",
    markdown: `:::true-false{#eile}
Wer es eilig hat, unterschreibt ohne Prüfung.

- [ ] Richtig
- [x] Falsch
:::`,
    yaml: `- kind: true-false
  id: eile
  stem: Wer es eilig hat, unterschreibt ohne Prüfung.
  options:
    - { text: Richtig }
    - { text: Falsch, correct: ja }`,
  },
  en: {
    title: "True or false",
    description: "Two options, one of them right.",
    scoring: "All or nothing.",
    markdown: `:::true-false{#hurry}
Those in a hurry sign without checking.

- [ ] True
- [x] False
:::`,
    yaml: `- kind: true-false
  id: hurry
  stem: Those in a hurry sign without checking.
  options:
    - { text: "True" }
    - { text: "False", correct: true }`,
  },
};
