import { type Message, message } from "@kurswerk/diagnostics";
import type { Cue } from "./article-cue.ts";

export const grammarCue: Message<Cue & { answer: string }> = message(
  "item/grammar-cue",
  "info",
  [
    ({ sort, word, answer }) =>
      ({
        article: `Nach „${word}“ passt von allen Antworten nur „${answer}“.`,
        count: `Gefragt sind „${word}“; nur „${answer}“ nennt so viele.`,
        verb: `Zur Frage passt nur das Verb in „${answer}“.`,
      })[sort],
    ({ sort }) =>
      ({
        article: "Schreiben Sie den Artikel vor jede Antwort statt ans Ende der Frage.",
        count: "Nennen Sie in jeder Antwort gleich viele, oder lassen Sie die Zahl weg.",
        verb: "Schreiben Sie alle Antworten in der Einzahl oder alle in der Mehrzahl.",
      })[sort],
  ],
  [
    ({ sort, word, answer }) =>
      ({
        article: `Of all options only “${answer}” fits after “${word}”.`,
        count: `The question asks for “${word}”; only “${answer}” names so many.`,
        verb: `Only the verb of “${answer}” goes with the question.`,
      })[sort],
    ({ sort }) =>
      ({
        article: "Write the article before every option instead of at the end of the question.",
        count: "Name equally many in every option, or leave the number out.",
        verb: "Write all options in the singular or all in the plural.",
      })[sort],
  ],
);
