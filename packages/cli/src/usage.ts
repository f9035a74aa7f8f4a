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
  const verb = top.commands.find((command) => command.name() === args[0]);
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
  const help = de
    ? `Hilfe: kurswerk ${verb?.name() ?? ""} --help`.replace("  ", " ")
    : `Help: kurswerk ${verb?.name() ?? ""} --help`.replace("  ", " ");
  const quoted = de ? `„${word}“` : `“${word}”`;
  switch (error.code) {
    case "commander.unknownCommand":
      return `${de ? `Den Befehl ${quoted} gibt es nicht.` : `There is no command ${quoted}.`}${meant(top.commands.map((command) => command.name()))}\n${help}`;
    case "commander.unknownOption":
      return `${de ? `Die Option ${quoted} gibt es nicht.` : `There is no option ${quoted}.`}${meant((verb ?? top).options.flatMap((option) => option.long ?? []))}\n${help}`;
    case "commander.missingArgument":
      return `${de ? "Es fehlt eine Angabe." : "Something is missing."}\n${help}`;
    case "commander.excessArguments":
      return `${de ? "Das sind zu viele Angaben." : "That is too much."}\n${help}`;
    default: {
      const option = /(?:option|argument) '([^']+)'/.exec(error.message)?.[1] ?? "";
      const allowed = /Allowed choices are (.+)\./.exec(error.message)?.[1];
      const what = option === "" ? error.message : option;
      return `${de ? `So geht das nicht: ${what}.` : `This does not work: ${what}.`}${allowed === undefined ? "" : de ? ` Möglich sind: ${allowed}.` : ` Possible are: ${allowed}.`}\n${help}`;
    }
  }
}
