import type { Language } from "@kurswerk/diagnostics";
import { Command, CommanderError, Option } from "commander";
import { formats, profileNames } from "./options.ts";

type Run = (code: Promise<number>) => Promise<void>;

const words = {
  de: {
    description: "Macht aus Kursen in YAML und Markdown Pakete für Lernplattformen.",
    init: "legt einen Kurs an, der sich sofort bauen lässt",
    add: "fügt page, quiz, task oder module hinzu",
    validate: "prüft Kurse",
    fix: "verbessert, was sich von selbst verbessern lässt",
    build: "baut Pakete",
    preview: "zeigt einen Kurs im Browser und lädt bei jeder Änderung neu",
    explain: "erklärt eine Meldung",
    matrix: "zeigt, welche Kompetenzen in welchem Modul vorkommen und welche nicht",
    time: "zeigt die Zeit je Modul und Phase, angegeben und geschätzt",
    licenses: "listet fremde Werke mit Titel, Urheber, Lizenz, Link und Ursprung",
    reportFormat: "Form des Berichts",
    frameworks: "zeigt Kompetenzrahmen: list, oder show mit einer Kennung",
    lang: "Sprache der Meldungen",
    format: "Form der Meldungen",
    strict: "auch Warnungen führen zum Abbruch",
    profile: "Prüfprofil statt dem des Kurses",
    target: "Ziele, mit Komma getrennt",
    edition: "für Lernende (learner) oder Lehrende (trainer)",
    out: "Ausgabeordner",
    title: "Titel des Kurses",
    language: "Sprache des Kurses",
    in: "Ordner des Moduls",
    dryRun: "nur zeigen, nichts schreiben",
    port: "Port der Vorschau",
    help: "zeigt diese Hilfe",
    version: "zeigt die Version",
  },
  en: {
    description: "Turns courses in YAML and Markdown into packages for learning platforms.",
    init: "makes a course that can be built at once",
    add: "adds a page, quiz, task or module",
    validate: "checks courses",
    fix: "mends what can be mended by itself",
    build: "builds packages",
    preview: "shows a course in the browser and reloads it on every change",
    explain: "explains a message",
    matrix: "shows which competences occur in which module, and which do not",
    time: "shows time per module and phase, declared and estimated",
    licenses: "lists works of others with title, author, licence, link and source",
    reportFormat: "form of the report",
    frameworks: "shows competence frameworks: list, or show with an id",
    lang: "language of messages",
    format: "form of messages",
    strict: "warnings fail, too",
    profile: "profile instead of the course's own",
    target: "targets, divided by commas",
    edition: "for learners (learner) or trainers (trainer)",
    out: "output folder",
    title: "title of the course",
    language: "language of the course",
    in: "folder of the module",
    dryRun: "show only, write nothing",
    port: "port of the preview",
    help: "shows this help",
    version: "shows the version",
  },
} as const;

/** Headings of the help, which commander knows in English only. */
const titles: Readonly<Record<string, string>> = {
  "Usage:": "Aufruf:",
  "Arguments:": "Angaben:",
  "Options:": "Optionen:",
  "Commands:": "Befehle:",
};

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
  top.configureHelp({ styleTitle: (title) => (language === "de" ? (titles[title] ?? title) : title) });
  const verb = (usage: string, text: string): Command =>
    top
      .command(usage)
      .description(text)
      .helpOption("-h, --help", say.help)
      .exitOverride()
      .addOption(new Option("--lang <lang>", say.lang).choices(["de", "en"]));
  const checking = (command: Command): Command =>
    command
      .addOption(new Option("--format <format>", say.format).choices(formats).default("pretty"))
      .addOption(new Option("--profile <profile>", say.profile).choices(profileNames))
      .option("--strict", say.strict);

  verb("init [folder]", say.init)
    .option("--title <title>", say.title)
    .addOption(new Option("--language <language>", say.language).choices(["de", "en"]))
    .action((folder, options) => run(import("./commands/init.ts").then(({ init }) => init(folder, options))));
  verb("new <kind> <name>", say.add)
    .option("--in <folder>", say.in)
    .action((kind, name, options) => {
      if (!["page", "quiz", "task", "module"].includes(kind))
        throw new CommanderError(2, "commander.invalidArgument", kind);
      return run(import("./commands/new.ts").then(({ add }) => add(kind, name, options)));
    });
  checking(verb("validate [courses...]", say.validate)).action((courses, options) =>
    run(import("./commands/validate.ts").then(({ validate }) => validate(courses, options))),
  );
  verb("fix [courses...]", say.fix)
    .option("--dry-run", say.dryRun)
    .option("--strict", say.strict)
    .action((courses, options) => run(import("./commands/fix.ts").then(({ fix }) => fix(courses, options))));
  checking(verb("build [courses...]", say.build))
    .option("--target <targets>", say.target, "scorm12,web")
    .option("--edition <edition>", say.edition, "learner")
    .option("--out <folder>", say.out, "dist")
    .action((courses, options) =>
      run(import("./commands/build.ts").then(({ build }) => build(courses, options))),
    );
  verb("preview [course]", say.preview)
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
        run(import("./commands/report.ts").then(({ report }) => report(kind, courses, options))),
      );
  verb("frameworks <list|show> [id]", say.frameworks).action((verb, id, options) =>
    run(import("./commands/frameworks.ts").then((room) => room.showFrameworks(verb, id, options))),
  );
  return top;
}
