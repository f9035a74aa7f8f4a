import type { Language } from "@kurswerk/diagnostics";
import type { Target } from "@kurswerk/format";
import { loadAssets } from "../assets.ts";
import { buildCourse } from "../build-course.ts";
import { userStore } from "../h5p/user-store.ts";
import { drawings } from "../pictures/drawings.ts";
import { type PackOptions, targets } from "../targets.ts";
import { h5pRoute } from "./h5p/route.ts";
import { listeners } from "./listeners.ts";
import { scormRoute } from "./scorm.ts";
import { serve } from "./server.ts";
import { type View, viewOf } from "./view.ts";
import { watchCourse } from "./watch.ts";

/** The newest core that h5p-standalone runs. */
const newest = "1.28";

/** Shows a course as SCORM and as H5P; returns the address of the page. */
export async function servePreview(
  folder: string,
  port: number,
  language: Language,
  options: PackOptions,
): Promise<string> {
  const assets = loadAssets();
  const pages = listeners();
  let draw: ReturnType<typeof drawings> | undefined;
  const view = (target: Target<PackOptions> | undefined, chosen: () => Promise<PackOptions>): View =>
    viewOf(async () => {
      const built = buildCourse(folder, "learner", target ? [target] : [], () => assets, await chosen());
      watch.also(built.texts.keys());
      return built;
    }, language);
  const scorm = view(await targets["scorm12"]?.(), async () => ({}));
  const h5p = view(await targets["h5p"]?.(), async () => {
    draw ??= drawings();
    return { ...options, draw: await draw };
  });
  const watch = watchCourse(folder, async () => {
    await scorm.refresh();
    await h5p.refresh();
    pages.tell();
  });
  const core = options.core === "1.27" ? options.core : newest;
  return serve(port, [scormRoute(scorm, language), h5pRoute(h5p, userStore, core, language)], pages);
}
