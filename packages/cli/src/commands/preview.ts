import { type Common, session } from "../options.ts";
import { findCourses } from "../read/find-courses.ts";

/** Shows a course in the browser and reloads it when a file is saved. Runs until it is stopped. */
export async function preview(
  named: string | undefined,
  options: Common & { readonly port?: string },
): Promise<number> {
  const run = session(options);
  const [folder = "."] = findCourses(named === undefined ? [] : [named], run.texts);
  const { servePreview } = await import("../preview/server.ts");
  const address = await servePreview(folder, Number(options.port ?? 0), run.language);
  console.log(run.texts.previewAt(address));
  return new Promise(() => {});
}
