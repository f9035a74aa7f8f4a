import { readFileSync, statSync } from "node:fs";
import { sep } from "node:path";
import type { Diagnostic } from "@kurswerk/diagnostics";
import { refuseArchive, type ScormPackage, verify as verifyPackage } from "@kurswerk/verification";
import { loadSchemas } from "../assets.ts";
import { exitCode } from "../exit-code.ts";
import { type Common, session } from "../options.ts";
import { printReport } from "../print-report.ts";
import { UsageError } from "../usage-error.ts";
import { type SiteOptions, siteOf, verifyH5p } from "../verify-h5p.ts";

export interface VerifyOptions extends Common, SiteOptions {
  readonly run?: boolean;
}

/** Checks finished SCORM and H5P packages, wherever they were made; with `run` SCORM also in a browser. */
export async function verify(named: readonly string[], options: VerifyOptions): Promise<number> {
  const run = session(options);
  const absent = named.find((path) => !statSync(path, { throwIfNoEntry: false })?.isFile());
  if (absent !== undefined) throw new UsageError(run.texts.noPackage(absent));
  const site = siteOf(options, run.texts);
  const schemas = loadSchemas();
  const checked = [];
  for (const path of named) {
    const name = path.split(sep).join("/");
    const refused = refuseArchive(name, statSync(path).size);
    if (refused.length > 0 || /\.h5p$/i.test(path)) {
      // A package too large for any platform is not even read.
      const diagnostics = refused.length > 0 ? refused : await verifyH5p(name, readFileSync(path), site);
      checked.push({ name: path, diagnostics, texts: new Map(), suppressed: [] });
      continue;
    }
    const { value, diagnostics, texts } = verifyPackage(name, readFileSync(path), schemas);
    const heard = options.run && value ? await listen(value) : [];
    checked.push({ name: path, diagnostics: [...diagnostics, ...heard], texts, suppressed: [] });
  }
  await printReport(checked, run);
  const diagnostics = checked.flatMap((one) => one.diagnostics);
  if (diagnostics.length === 0 && run.format === "pretty") console.log(run.texts.verified(named.length));
  return exitCode(diagnostics, run.strict);
}

/** Chromium from CHROMIUM_PATH, or where Debian installs it; locked in unless root starts it or CHROMIUM_SANDBOX says off. */
async function listen(scorm: ScormPackage): Promise<readonly Diagnostic[]> {
  const { run } = await import("@kurswerk/verification/run");
  const sandbox = process.getuid?.() !== 0 && process.env["CHROMIUM_SANDBOX"] !== "off";
  return run(scorm, { path: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", sandbox });
}
