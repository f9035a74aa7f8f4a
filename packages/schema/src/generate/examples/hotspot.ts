import type { Example } from "./example.ts";

export const hotspot: Example = {
  de: {
    title: "Stelle im Bild",
    description:
      "Ein Bild in einer eigenen Zeile, darunter die Stellen. Jede hat ein Rechteck in Prozent (x von links, y von oben) und eine Beschreibung, die auch ohne das Bild verständlich ist. Sind mehrere richtig, lassen sich mehrere wählen.",
    scoring: "Wie bei der Einfach- oder Mehrfachauswahl.",
    markdown: `:::hotspot{#not-aus}
Wo halten Sie das Band im Notfall an?

![Bedienfeld mit zwei Tasten](../../media/bild.svg)

- [x] :area[Links: runder roter Knopf]{x=10 y=30 width=20 height=40}
- [ ] :area[Rechts: eckige graue Taste]{x=70 y=36 width=20 height=28}
:::`,
    yaml: `- kind: hotspot
  id: not-aus
  stem: Wo halten Sie das Band im Notfall an?
  picture: "![Bedienfeld mit zwei Tasten](../../media/bild.svg)"
  options:
    - { text: "Links: runder roter Knopf", area: { x: 10, y: 30, width: 20, height: 40 }, correct: ja }
    - { text: "Rechts: eckige graue Taste", area: { x: 70, y: 36, width: 20, height: 28 } }`,
  },
  en: {
    title: "Hotspot",
    description:
      "A picture on a line of its own, the places below. Each has a rectangle in percent (x from the left, y from the top) and a description that makes sense without the picture. Where several are right, several can be chosen.",
    scoring: "As with single or multiple choice.",
    markdown: `:::hotspot{#stop}
Where do you stop the belt in an emergency?

![Panel with two buttons](../../media/bild.svg)

- [x] :area[Left: round red button]{x=10 y=30 width=20 height=40}
- [ ] :area[Right: square grey button]{x=70 y=36 width=20 height=28}
:::`,
    yaml: `- kind: hotspot
  id: stop
  stem: Where do you stop the belt in an emergency?
  picture: "![Panel with two buttons](../../media/bild.svg)"
  options:
    - { text: "Left: round red button", area: { x: 10, y: 30, width: 20, height: 40 }, correct: true }
    - { text: "Right: square grey button", area: { x: 70, y: 36, width: 20, height: 28 } }`,
  },
};
