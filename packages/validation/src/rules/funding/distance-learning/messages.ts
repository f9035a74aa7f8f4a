import { type Message, message } from "@kurswerk/diagnostics";

export const distanceLearning: Message<Record<string, never>> = message(
  "funding/distance-learning",
  "info",
  [
    "Der Kurs könnte Fernunterricht sein: meist online allein, mit Test und gegen Gebühr.",
    "Fragen Sie bei der ZFU nach; das ist keine Rechtsberatung.",
  ],
  [
    "The course might be distance learning: mostly online alone, with a test and for a fee.",
    "Ask the German authority ZFU; this is no legal advice.",
  ],
);
