import { type Message, message } from "@kurswerk/diagnostics";

export const narrationSame: Message<{ medium: string; percent: number }> = message(
  "load/narration-same",
  "info",
  [
    ({ medium, percent }) =>
      `${medium === "video" ? "Das Video" : "Die Aufnahme"} sagt fast dasselbe, was auf der Seite steht (${percent} %).`,
    ({ medium }) =>
      medium === "video"
        ? "Lassen Sie auf der Seite Stichworte stehen, oder klappen Sie den Text mit :::details ein."
        : "Ist die Seite vorgelesen, nennen Sie die Datei bei „audio“ im Kopf der Seite; sonst kürzen Sie den Text.",
  ],
  [
    ({ medium, percent }) =>
      `The ${medium === "video" ? "video" : "recording"} says nearly what stands on the page (${percent} %).`,
    ({ medium }) =>
      medium === "video"
        ? "Leave catchwords on the page, or fold the text with :::details."
        : "When it is the page read aloud, name the file at “audio” in the page's head; else shorten the text.",
  ],
);
