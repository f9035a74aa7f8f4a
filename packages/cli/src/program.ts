import type { Language } from "@kurswerk/diagnostics";
import { Command, CommanderError, Option } from "commander";
import { germanHelp } from "./german-help.ts";
import { addH5p } from "./h5p/program.ts";
import { formats, profileNames } from "./options.ts";

type Run = (code: Promise<number>) => Promise<void>;

const words = {
  de: {
    description: "Macht aus Kursen in YAML und Markdown Pakete für Lernplattformen.",
    fromCanvas: "macht aus einem Digital Learning Canvas ein Kursgerüst",
    canvas: "zeigt einen Digital Learning Canvas als Plakat für eine Druckseite",
    newCanvas: "schreibt eine Vorlage zum Ausfüllen, statt zu zeigen",
    paper: "Papier des Plakats",
    outFile: "Datei, die geschrieben wird",
    report: "schreibt je Kurs eine Seite für die Begutachtung, mit Lösungen und Befunden",
    init: "legt einen Kurs an, der sich sofort bauen lässt",
    add: "fügt page, quiz, task oder module hinzu",
    validate: "prüft Kurse",
    fix: "verbessert, was sich von selbst verbessern lässt",
    build: "baut Pakete",
    metadata: "schreibt Metadaten für Kataloge, Badges und Kursdatenbanken",
    verify: "prüft fertige SCORM- und H5P-Pakete, auch fremde",
    preview: "zeigt einen Kurs im Browser und lädt bei jeder Änderung neu",
    explain: "erklärt eine Meldung",
    matrix: "zeigt, welche Kompetenzen in welchem Modul vorkommen und welche nicht",
    time: "zeigt die Zeit je Modul und Phase, angegeben und geschätzt",
    licenses: "listet fremde Werke mit Titel, Urheber, Lizenz, Link und Ursprung",
    reportFormat: "Form des Berichts",
    frameworks: "zeigt Kompetenzrahmen (list, show) oder gibt einen aus (export)",
    frameworkFor: "export: wofür",
    frameworkLanguage: "export: Sprache der Namen",
    outOrPrint: "export: Datei, die geschrieben wird; ohne Angabe wird ausgegeben",
    proficient: "export für Moodle: ab dieser Stufe gilt jemand als kompetent",
    lang: "Sprache der Meldungen",
    format: "Form der Meldungen",
    changedSince: "nur Kurse, an denen sich seit diesem Stand in Git etwas geändert hat",
    repository: "legt ein Kurs-Repository für GitHub oder GitLab an, mit einem ersten Kurs",
    strict: "auch Warnungen führen zum Abbruch",
    profile: "Prüfprofil statt dem des Kurses",
    today: "mit diesem Tag vergleichen, zum Beispiel 2026-03-31, statt mit dem heutigen",
    showBaseline: "auch zeigen, was in baseline.yaml als bekannt steht",
    writeBaseline: "alle Warnungen als bekannt in baseline.yaml schreiben; nur Neues wird dann gezeigt",
    target: "Ziele, mit Komma getrennt",
    for: "wofür: amb, schema-org, badges, kursnet, lom, mit Komma getrennt",
    edition: "für Lernende (learner) oder Lehrende (trainer)",
    split: "ein Paket je Kurs (course), je Modul (module) oder, nur für H5P, je Test (quiz)",
    core: "H5P: Fassung der Plattform; portable läuft auf allen",
    h5pForm: "H5P: nur Inhalt (content), oder mit allen Bibliotheken aus Ihrem Speicher (full)",
    updateLock: "H5P: die neuesten Fassungen der Bibliotheken festlegen",
    out: "Ausgabeordner",
    title: "Titel des Kurses",
    language: "Sprache des Kurses",
    in: "Ordner des Moduls",
    dryRun: "nur zeigen, nichts schreiben",
    run: "das Paket auch im Browser starten und mithören",
    installed: "H5P: Ordner mit den Bibliotheken der Plattform, oder ein H5P-Speicher",
    siteCore: "H5P: Kern der Plattform, zum Beispiel 1.27",
    mayInstall: "H5P: ob Bibliotheken installieren darf, wer hochlädt",
    previewTarget: "was die Vorschau zuerst zeigt; das andere ist einen Klick entfernt",
    previewSplit: "H5P: ein Paket je Kurs (course), je Modul (module) oder je Test (quiz)",
    port: "Port der Vorschau",
    help: "zeigt diese Hilfe",
    version: "zeigt die Version",
  },
  en: {
    description: "Turns courses in YAML and Markdown into packages for learning platforms.",
    fromCanvas: "makes the skeleton of a course from a Digital Learning Canvas",
    canvas: "shows a Digital Learning Canvas as a poster for one printed page",
    newCanvas: "writes a template to fill in, instead of showing",
    paper: "paper of the poster",
    outFile: "file to write",
    report: "writes a page per course for reviewers, with keys and findings",
    init: "makes a course that can be built at once",
    add: "adds a page, quiz, task or module",
    validate: "checks courses",
    fix: "mends what can be mended by itself",
    build: "builds packages",
    metadata: "writes metadata for catalogues, badges and course databases",
    verify: "checks finished SCORM and H5P packages, others’ too",
    preview: "shows a course in the browser and reloads it on every change",
    explain: "explains a message",
    matrix: "shows which competences occur in which module, and which do not",
    time: "shows time per module and phase, declared and estimated",
    licenses: "lists works of others with title, author, licence, link and source",
    reportFormat: "form of the report",
    frameworks: "shows competence frameworks (list, show) or exports one (export)",
    frameworkFor: "export: what for",
    frameworkLanguage: "export: language of names",
    outOrPrint: "export: file to write; printed when absent",
    proficient: "export for Moodle: from this level on somebody is proficient",
    lang: "language of messages",
    format: "form of messages",
    changedSince: "only courses that something has touched since this Git revision",
    repository: "makes a course repository for GitHub or GitLab, with a first course",
    strict: "warnings fail, too",
    profile: "profile instead of the course's own",
    today: "compare with this day, such as 2026-03-31, instead of today",
    showBaseline: "also show what baseline.yaml holds as known",
    writeBaseline: "write all warnings to baseline.yaml as known; only what is new is shown from then on",
    target: "targets, divided by commas",
    for: "what for: amb, schema-org, badges, kursnet, lom, divided by commas",
    edition: "for learners (learner) or trainers (trainer)",
    split: "one package per course, per module or, for H5P only, per quiz",
    core: "H5P: version of the platform; portable runs on all",
    h5pForm: "H5P: content only, or with all libraries from your store (full)",
    updateLock: "H5P: pin the newest versions of the libraries",
    out: "output folder",
    title: "title of the course",
    language: "language of the course",
    in: "folder of the module",
    dryRun: "show only, write nothing",
    run: "also launch the package in a browser and listen",
    installed: "H5P: folder with the platform’s libraries, or an H5P store",
    siteCore: "H5P: core of the platform, for example 1.27",
    mayInstall: "H5P: whether whoever uploads may install libraries",
    previewTarget: "what the preview shows first; the other is one click away",
    previewSplit: "H5P: one package per course, per module or per quiz",
    port: "port of the preview",
    help: "shows this help",
    version: "shows the version",
  },
} as const;

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
