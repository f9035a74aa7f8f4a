import { type Message, message } from "@kurswerk/diagnostics";

export const languageUnmarked: Message<{ language: string }> = message(
  "a11y/language-unmarked",
  "warning",
  [
    ({ language }) =>
      `Dieser Satz ist ${language === "en" ? "Englisch" : "Deutsch"}, aber nicht so markiert.`,
    ({ language }) => `Schreiben Sie :lang[…]{${language}}, dann wird er richtig vorgelesen.`,
  ],
  [
    ({ language }) => `This sentence is ${language === "en" ? "English" : "German"} but not marked as such.`,
    ({ language }) => `Write :lang[…]{${language}}, so that it is read out rightly.`,
  ],
);
