import { type Common, session } from "../options.ts";
import { findCourses } from "../read/find-courses.ts";
import type { PackOptions } from "../targets.ts";
import { UsageError } from "../usage-error.ts";

export interface PreviewOptions extends Common, Pick<PackOptions, "split" | "core"> {
  readonly port?: string;
  /** What the page shows first. */
  readonly target?: string;
}

/** Shows a course in the browser and reloads it when a file is saved. Runs until it is stopped. */
export async function preview(named: string | undefined, options: PreviewOptions): Promise<number> {
  const run = session(options);
  const [folder = "."] = findCourses(named === undefined ? [] : [named], run.texts);
  const { servePreview } = await import("../preview/preview.ts");
  const { port = "0", split, core } = options;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(run.texts.portInvalid(port));
  const pack = { ...(split ? { split } : {}), ...(core ? { core } : {}) };
  const address = await servePreview(folder, Number(port), run.language, pack).catch((error) => {
    throw error?.code === "EADDRINUSE" || error?.code === "EACCES"
      ? new UsageError(run.texts.portTaken(port))
      : error;
  });
  console.log(run.texts.previewAt(options.target === "h5p" ? `${address}h5p` : address));
  return new Promise(() => {});
}
