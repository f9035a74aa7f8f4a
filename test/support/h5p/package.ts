import { builtH5p } from "../h5p.ts";
import type { Files } from "../host.ts";
import { kurswerk } from "../kurswerk.ts";
import { smallCourse } from "../small-course.ts";
import type { Course, Trial } from "./trial.ts";

/** The files of a trial's package: built and verified by the real command, or as they were written. */
export async function packageOf({ library, source }: Trial): Promise<Files> {
  if ("way" in source) return built(source);
  const { params, parts = [] } = source;
  const text = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  return {
    "h5p.json": text({
      title: "Fremder Inhalt",
      language: "de",
      mainLibrary: library.split(" ")[0],
      embedTypes: ["iframe"],
      license: "U",
      preloadedDependencies: [library, ...parts].map(dependency),
    }),
    "content/content.json": text(params),
  };
}

async function built({ way, content, media }: Course): Promise<Files> {
  const { run, packages } = await builtH5p(await smallCourse(content, await media?.()), way);
  const [one] = packages.values();
  if (!one) throw new Error(run.stdout + run.stderr);
  const verified = await kurswerk(["verify", one.path]);
  if (verified.code !== 0) throw new Error(verified.stdout + verified.stderr);
  return Object.fromEntries(one.files);
}

function dependency(library: string): object {
  const [machineName, version = ""] = library.split(" ");
  const [majorVersion, minorVersion] = version.split(".").map(Number);
  return { machineName, majorVersion, minorVersion };
}
