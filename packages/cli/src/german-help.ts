import { Help, type HelpConfiguration } from "commander";

/** What commander says in English only, in headings and in what it adds itself. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^Usage:/, "Aufruf:"],
  [/^Arguments:/, "Angaben:"],
  [/^Options:/, "Optionen:"],
  [/^Commands:/, "Befehle:"],
  [/\[options\]/, "[Optionen]"],
  [/\[command\]/, "[Befehl]"],
  [/(?<=\(|, )choices: /, "möglich: "],
  [/(?<=\(|, )default: /, "ohne Angabe: "],
];

const help = new Help();
const german = (text: string): string =>
  words.reduce((done, [english, word]) => done.replace(english, word), text);

/** The help in German; the texts of commands and options are German already. */
export const germanHelp: HelpConfiguration = {
  styleTitle: german,
  commandUsage: (command) => german(help.commandUsage(command)),
  subcommandTerm: (command) => german(help.subcommandTerm(command)),
  optionDescription: (option) => german(help.optionDescription(option)),
};
