import type { Language } from "@kurswerk/diagnostics";
import { type Command, Option } from "commander";

const words = {
  de: {
    h5p: "verwaltet die H5P-Bibliotheken auf diesem Rechner",
    add: "übernimmt die Bibliotheken aus H5P-Paketen und Ordnern",
    install: "holt Inhaltstypen von einem Hub, nach Rückfrage",
    libs: "zeigt, welche Bibliotheken da sind",
    doctor: "zeigt, wofür sie reichen, was fehlt und was zu tun ist",
    hub: "Adresse eines anderen Hubs",
    core: "Fassung der Plattform, für die geholt wird",
    yes: "stimmt zu, dass gesendet wird, was der Befehl ankündigt",
    help: "zeigt diese Hilfe",
    lang: "Sprache der Meldungen",
  },
  en: {
    h5p: "keeps the H5P libraries on this computer",
    add: "takes the libraries of H5P packages and folders",
    install: "fetches content types from a Hub, after asking",
    libs: "shows which libraries are there",
    doctor: "shows what they suffice for, what is missing and what to do",
    hub: "address of another Hub",
    core: "version of the platform to fetch for",
    yes: "agrees that what the command announces is sent",
    help: "shows this help",
    lang: "language of messages",
  },
} as const;

/** Adds the commands for H5P libraries; their code is loaded when one is called. */
export function addH5p(
  top: Command,
  language: Language,
  run: (code: Promise<number>) => Promise<void>,
): void {
  const say = words[language];
  const h5p = top
    .command("h5p")
    .description(say.h5p)
    .helpOption("-h, --help", say.help)
    .helpCommand(false)
    .exitOverride();
  const verb = (usage: string, text: string): Command =>
    h5p
      .command(usage)
      .description(text)
      .helpOption("-h, --help", say.help)
      .exitOverride()
      .addOption(new Option("--lang <lang>", say.lang).choices(["de", "en"]));
  verb("add <sources...>", say.add).action((sources, options) =>
    run(import("../commands/h5p/add.ts").then(({ add }) => add(sources, options))),
  );
  verb("install <types...>", say.install)
    .option("--hub <url>", say.hub)
    .addOption(new Option("--core <core>", say.core).choices(["portable", "1.27", "1.28"]))
    .option("--yes", say.yes)
    .action((types, options) =>
      run(import("../commands/h5p/install.ts").then(({ install }) => install(types, options))),
    );
  verb("libs", say.libs).action((options) =>
    run(import("../commands/h5p/libs.ts").then(({ libs }) => libs(options))),
  );
  verb("doctor", say.doctor).action((options) =>
    run(import("../commands/h5p/doctor.ts").then(({ doctor }) => doctor(options))),
  );
}
