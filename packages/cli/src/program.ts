import type { Language } from "@kurswerk/diagnostics";
import { Command, CommanderError, Option } from "commander";
import { germanHelp } from "./german-help.ts";
import { addH5p } from "./h5p/program.ts";
import { formats, profileNames } from "./options.ts";
import { words } from "./texts/commands.ts";

type Run = (code: Promise<number>) => Promise<void>;

/** The command with its verbs; each verb's code is loaded when it is called. */
export function program(version: string, language: Language, run: Run): Command {
  const say = words[language];
  const top = new Command("kurswerk")
    .description(say.description)
    .version(version, "-v, --version", say.version)
    .helpOption("-h, --help", say.help)
    .helpCommand(false)
    .exitOverride();
  top.configureOutput({ outputError: () => {} });
  if (language === "de") top.configureHelp(germanHelp);
  const verb = (usage: string, text: string): Command =>
    top
      .command(usage)
      .description(text)
      .helpOption("-h, --help", say.help)
      .exitOverride()
      .addOption(new Option("--lang <lang>", say.lang).choices(["de", "en"]));
  const selecting = (command: Command): Command => command.option("--changed-since <rev>", say.changedSince);
  const checking = (command: Command): Command =>
    command
      .addOption(new Option("--format <format>", say.format).choices(formats).default("pretty"))
      .addOption(new Option("--profile <profile>", say.profile).choices(profileNames))
      .option("--strict", say.strict);

  verb("init [folder]", say.init)
    .option("--title <title>", say.title)
    .option("--repository", say.repository)
    .option("--from-canvas <file>", say.fromCanvas)
    .addOption(new Option("--language <language>", say.language).choices(["de", "en"]))
    .action((folder, options) => run(import("./commands/init.ts").then(({ init }) => init(folder, options))));
  verb("new <kind> <name>", say.add)
    .option("--in <folder>", say.in)
    .action((kind, name, options) => {
      const kinds = ["page", "quiz", "task", "module"];
      if (!kinds.includes(kind))
        throw new CommanderError(
          2,
          "commander.invalidArgument",
          `argument '${kind}'. Allowed choices are ${kinds.join(", ")}.`,
        );
      return run(import("./commands/new.ts").then(({ add }) => add(kind, name, options)));
    });
  selecting(checking(verb("validate [courses...]", say.validate)))
    .option("--today <day>", say.today)
    .option("--write-baseline", say.writeBaseline)
    .option("--show-baseline", say.showBaseline)
    .action((courses, options) =>
      run(import("./commands/validate.ts").then(({ validate }) => validate(courses, options))),
    );
  verb("fix [courses...]", say.fix)
    .option("--dry-run", say.dryRun)
    .option("--strict", say.strict)
    .action((courses, options) => run(import("./commands/fix.ts").then(({ fix }) => fix(courses, options))));
  selecting(checking(verb("build [courses...]", say.build)))
    .option("--show-baseline", say.showBaseline)
    .option("--target <targets>", say.target, "scorm12,web")
    .option("--edition <edition>", say.edition, "learner")
    .addOption(new Option("--split <unit>", say.split).choices(["course", "module", "quiz"]))
    .addOption(new Option("--core <core>", say.core).choices(["portable", "1.27", "1.28"]))
    .addOption(new Option("--h5p <form>", say.h5pForm).choices(["content", "full"]))
    .option("--update-lock", say.updateLock)
    .option("--out <folder>", say.out, "dist")
    .action((courses, options) =>
      run(import("./commands/build.ts").then(({ build }) => build(courses, options))),
    );
  selecting(checking(verb("metadata [courses...]", say.metadata)))
    .option("--for <names>", say.for, "amb,schema-org,badges,lom")
    .option("--out <folder>", say.out, "dist")
    .action((courses, options) =>
      run(import("./commands/metadata.ts").then(({ metadata }) => metadata(courses, options))),
    );
  checking(verb("verify <packages...>", say.verify))
    .option("--run", say.run)
    .option("--installed <folder>", say.installed)
    .option("--core <version>", say.siteCore)
    .addOption(new Option("--may-install <answer>", say.mayInstall).choices(["yes", "no"]))
    .action((packages, options) =>
      run(import("./commands/verify.ts").then(({ verify }) => verify(packages, options))),
    );
  addH5p(top, language, run);
  verb("canvas <file>", say.canvas)
    .option("--out <file>", say.outFile)
    .option("--new", say.newCanvas)
    .addOption(new Option("--paper <paper>", say.paper).choices(["a4", "a3"]))
    .addOption(new Option("--language <language>", say.language).choices(["de", "en"]))
    .action((file, options) =>
      run(import("./commands/canvas.ts").then(({ canvas }) => canvas(file, options))),
    );
  selecting(verb("report [courses...]", say.report))
    .option("--out <folder>", say.out, "reports")
    .action((courses, options) =>
      run(import("./commands/report.ts").then(({ report }) => report(courses, options))),
    );
  verb("preview [course]", say.preview)
    .addOption(new Option("--target <target>", say.previewTarget).choices(["scorm12", "h5p"]))
    .addOption(new Option("--split <unit>", say.previewSplit).choices(["course", "module", "quiz"]))
    .addOption(new Option("--core <core>", say.core).choices(["portable", "1.27", "1.28"]))
    .option("--port <port>", say.port)
    .action((course, options) =>
      run(import("./commands/preview.ts").then(({ preview }) => preview(course, options))),
    );
  verb("explain <code>", say.explain).action((code, options) =>
    run(import("./commands/explain.ts").then(({ explain }) => explain(code, options))),
  );
  for (const kind of ["matrix", "time", "licenses"] as const)
    verb(`${kind} [courses...]`, say[kind])
      .addOption(
        new Option("--format <format>", say.reportFormat)
          .choices(["terminal", "html", "csv", "json"])
          .default("terminal"),
      )
      .action((courses, options) =>
        run(import("./commands/tables.ts").then(({ tables }) => tables(kind, courses, options))),
      );
  verb("frameworks <list|show|export> [id]", say.frameworks)
    .addOption(new Option("--for <name>", say.frameworkFor).choices(["case", "moodle-csv"]))
    .option("--out <file>", say.outOrPrint)
    .addOption(new Option("--language <language>", say.frameworkLanguage).choices(["de", "en"]).default("de"))
    .option("--proficient <level>", say.proficient)
    .action((verb, id, options) =>
      run(import("./commands/frameworks.ts").then((room) => room.frameworks(verb, id, options))),
    );
  return top;
}
