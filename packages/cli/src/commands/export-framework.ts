import { closest, hasErrors } from "@kurswerk/diagnostics";
import { type Framework, findLevel, frameworks } from "@kurswerk/frameworks";
import { frameworkFormats } from "@kurswerk/metadata/frameworks";
import { exitCode } from "../exit-code.ts";
import type { Common, Session } from "../options.ts";
import { printReport } from "../print-report.ts";
import { ownFrameworks } from "../read/own-frameworks.ts";
import { builtIn, type ReadFramework, readFramework } from "../read/read-framework.ts";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";
import { writeText } from "../write/write-text.ts";

export interface ExportOptions extends Common {
  readonly for?: string;
  readonly out?: string;
  readonly language?: string;
  readonly proficient?: string;
}

/** Prints or writes a framework for another system. What is wrong with it goes beside, so that output can be piped. */
export async function exportFramework(named: string, options: ExportOptions, run: Session): Promise<number> {
  const format = options.for === undefined ? undefined : frameworkFormats[options.for];
  if (!format) throw new UsageError(run.texts.frameworkFor);
  if (options.proficient !== undefined && options.for !== "moodle-csv")
    throw new UsageError(run.texts.proficientForMoodle);
  const { read, known } = find(named, run.texts);
  const { framework, place } = read;
  const proficient =
    framework && options.proficient !== undefined
      ? levelNamed(framework, options.proficient, run.texts)
      : undefined;
  const made =
    framework && !hasErrors(read.diagnostics)
      ? format({
          framework,
          known: [framework, ...known],
          language: options.language === "en" ? "en" : "de",
          place,
          ...(proficient === undefined ? {} : { proficient }),
        })
      : undefined;
  const diagnostics = [...read.diagnostics, ...(made?.diagnostics ?? [])];
  if (diagnostics.length > 0) await printReport([{ ...read, diagnostics }], run, process.stderr);
  if (made?.value === undefined || hasErrors(diagnostics)) return 1;
  if (options.out === undefined) process.stdout.write(made.value);
  else {
    writeText(options.out, made.value);
    console.log(run.texts.frameworkMade(options.out));
  }
  return exitCode(diagnostics, run.strict);
}

/** A framework, and the others that its mappings may lead to. */
interface Named {
  readonly read: ReadFramework;
  readonly known: readonly Framework[];
}

/** A framework by its id or by the path of its file. Courses are looked at for those of one's own only. */
function find(named: string, texts: Texts): Named {
  const shipped = frameworks.find((one) => one.id === named);
  if (shipped) return { read: builtIn(shipped), known: frameworks };
  const own = ownFrameworks(texts);
  const known = [...frameworks, ...own.map((one) => one.framework)];
  const path = /\.ya?ml$/i.test(named) ? named : own.find((one) => one.framework.id === named)?.path;
  if (path !== undefined) return { read: readFramework(path, texts, known), known };
  const ids = known.map((one) => one.id);
  throw new UsageError(texts.frameworkUnknown(named, closest(named, ids)));
}

function levelNamed(framework: Framework, written: string, texts: Texts): string {
  const level = findLevel(framework, written);
  if (level) return level.id;
  throw new UsageError(
    texts.proficientUnknown(
      written,
      framework.levels.map((one) => one.id),
    ),
  );
}
