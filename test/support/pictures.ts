import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { picture } from "../../benchmarks/src/picture.ts";
import { random } from "../../benchmarks/src/random.ts";
import { emptyFolder, root } from "./kurswerk.ts";

/** A copy of a course whose drawings are PNGs, as H5P wants them; its folder has the same name. */
export async function withPngs(course: string): Promise<string> {
  const folder = join(await emptyFolder(), "kurs");
  await cp(join(root, course), folder, { recursive: true });
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of names.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (path.endsWith(".svg")) {
      await rm(path);
      await writeFile(path.replace(/svg$/, "png"), picture(random(1)));
    } else if (/\.(md|ya?ml)$/.test(path))
      await writeFile(path, (await readFile(path, "utf8")).replaceAll(".svg", ".png"));
  }
  return folder;
}
