import { existsSync, readFileSync } from "node:fs";
import { type Paper, poster } from "@kurswerk/documents";
import { assetsFolder } from "../assets.ts";
import { exitCode } from "../exit-code.ts";
import { type Common, type Session, session } from "../options.ts";
import { printReport } from "../print-report.ts";
import { readCanvas } from "../read/read-canvas.ts";
import { UsageError } from "../usage-error.ts";
import { writeText } from "../write/write-text.ts";

export interface CanvasOptions extends Common {
  readonly out?: string;
  readonly new?: boolean;
  readonly paper?: Paper;
  readonly language?: string;
}

/** Writes a canvas as a poster, or a new canvas to fill in. */
export async function canvas(path: string, options: CanvasOptions): Promise<number> {
  const run = session(options);
  if (options.new) return template(path, options, run);
  const read = readCanvas(path, run.texts);
  if (read.diagnostics.length > 0) await printReport([read], run);
  const code = exitCode(read.diagnostics, false);
  if (code !== 0 || !read.file) return 1;
  const out = options.out ?? path.replace(/\.ya?ml$/i, "").concat(".html");
  const { html, paper } = poster(read.file.data, options.paper === undefined ? {} : { paper: options.paper });
  writeText(out, html);
  console.log(run.texts.posterMade(out, paper.toUpperCase()));
  return 0;
}

function template(path: string, options: CanvasOptions, { language, texts }: Session): number {
  if (existsSync(path)) throw new UsageError(texts.exists(path));
  const chosen = options.language === "de" || options.language === "en" ? options.language : language;
  writeText(path, readFileSync(`${assetsFolder}templates/canvas-${chosen}/canvas.yaml`, "utf8"));
  console.log(texts.made(path));
  return 0;
}
