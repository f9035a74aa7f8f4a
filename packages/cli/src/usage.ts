import { closest, type Language } from "@kurswerk/diagnostics";
import type { Command, CommanderError } from "commander";

/** What was wrong with a call, in the reader's language and with a suggestion. */
export function usageMessage(
  error: CommanderError,
  args: readonly string[],
  top: Command,
  language: Language,
): string {
  const de = language === "de";
  const verbs = called(top, args);
  const verb = verbs.at(-1) ?? top;
  const path = verbs.map((command) => `${command.name()} `).join("");
  const word =
    args.find(
      (arg) => error.message.includes(`'${arg}'`) || error.message.includes(`'${arg.split("=")[0]}'`),
    ) ??
    args[0] ??
    "";
  const meant = (known: readonly string[]): string => {
    const near = closest(word, known);
    return near === undefined ? "" : de ? ` Meinten Sie „${near}“?` : ` Did you mean “${near}”?`;
  };
  const help = de ? `Hilfe: kurswerk ${path}--help` : `Help: kurswerk ${path}--help`;
  const quoted = de ? `„${word}“` : `“${word}”`;
  switch (error.code) {
    case "commander.unknownCommand":
      return `${de ? `Den Befehl ${quoted} gibt es nicht.` : `There is no command ${quoted}.`}${meant(verb.commands.map((command) => command.name()))}\n${help}`;
    case "commander.unknownOption":
      return `${de ? `Die Option ${quoted} gibt es nicht.` : `There is no option ${quoted}.`}${meant(verb.options.flatMap((option) => option.long ?? []))}\n${help}`;
    case "commander.missingArgument":
      return `${de ? "Es fehlt eine Angabe." : "Something is missing."}\n${help}`;
    case "commander.excessArguments":
      return `${de ? "Das sind zu viele Angaben." : "That is too much."}\n${help}`;
    case "commander.optionMissingArgument": {
      const option = /option '([^']+)'/.exec(error.message)?.[1] ?? word;
      return `${de ? `Hier fehlt eine Angabe: ${option}.` : `Something is missing here: ${option}.`}\n${help}`;
    }
    default: {
      const [, option, value] = /(?:option '(.+?)' )?argument '(.*?)'/.exec(error.message) ?? [];
      const allowed = /Allowed choices are (.+)\./.exec(error.message)?.[1];
      const parts = value === undefined ? [error.message] : [option, de ? `„${value}“` : `“${value}”`];
      const told = parts.filter((one) => one !== undefined).join(": ");
      return `${de ? `So geht das nicht: ${told}.` : `This does not work: ${told}.`}${allowed === undefined ? "" : de ? ` Möglich sind: ${allowed}.` : ` Possible are: ${allowed}.`}\n${help}`;
    }
  }
}

/** The commands that a call names, from the outermost on: `h5p`, then `add`. */
function called(top: Command, [word, ...rest]: readonly string[]): readonly Command[] {
  const verb = top.commands.find((command) => command.name() === word);
  return verb ? [verb, ...called(verb, rest)] : [];
}
