import { type Common, session } from "../options.ts";
import { findCourses } from "../read/find-courses.ts";
import { UsageError } from "../usage-error.ts";

/** Shows a course in the browser and reloads it when a file is saved. Runs until it is stopped. */
export async function preview(
  named: string | undefined,
  options: Common & { readonly port?: string },
): Promise<number> {
  const run = session(options);
  const [folder = "."] = findCourses(named === undefined ? [] : [named], run.texts);
  const { servePreview } = await import("../preview/server.ts");
  const port = options.port ?? "0";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(run.texts.portInvalid(port));
  const address = await servePreview(folder, Number(port), run.language).catch((error) => {
    throw error?.code === "EADDRINUSE" || error?.code === "EACCES"
      ? new UsageError(run.texts.portTaken(port))
      : error;
  });
  console.log(run.texts.previewAt(address));
  return new Promise(() => {});
}
