#!/usr/bin/env node
import "./start-up.ts";
import { CommanderError } from "commander";
import { program } from "./program.ts";
import { systemError } from "./system-error.ts";
import { languageOf, texts } from "./texts/texts.ts";
import { usageMessage } from "./usage.ts";
import { UsageError } from "./usage-error.ts";
import { version } from "./version.ts";

// Who reads the output may stop early, as `| head` does; that is nobody's mistake.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const given = process.argv.slice(2);
// `kurswerk help build` is what people type who know other commands.
const args = given[0] === "help" ? [...given.slice(1), "--help"] : given;
const asked = /(?:^|\0)--lang[=\0](de|en)(?:\0|$)/.exec(args.join("\0"))?.[1];
const language = asked === "de" || asked === "en" ? asked : languageOf(process.env);

const top = program(version, language, async (code) => {
  process.exitCode = await code;
});
try {
  if (args.length === 0) top.outputHelp();
  else await top.parseAsync(args, { from: "user" });
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) process.exitCode = 0;
  // A command that only holds others has shown its help.
  else if (error instanceof CommanderError && error.code === "commander.help") process.exitCode = 2;
  else if (error instanceof CommanderError) {
    console.error(usageMessage(error, args, top, language));
    process.exitCode = 2;
  } else if (error instanceof UsageError) {
    console.error(error.message);
    process.exitCode = 2;
  } else if (systemError(error, texts[language]) !== undefined) {
    console.error(systemError(error, texts[language]));
    process.exitCode = 2;
  } else {
    console.error(texts[language].bug);
    console.error(`Kurswerk ${version}, Node ${process.version}, ${process.platform}`);
    console.error(error);
    process.exitCode = 3;
  }
}
