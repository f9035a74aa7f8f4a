import { readdirSync, readFileSync } from "node:fs";
import { cp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { checkH5p } from "@kurswerk/target-h5p";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { builtH5p, type H5pPackage, json, pieces } from "../support/h5p.ts";
import { secondOpinion } from "../support/h5p-server.ts";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";
import { withPngs } from "../support/pictures.ts";

const courses = [
  ...readdirSync(join(root, "courses"))
    .sort()
    .map((name) => join("courses", name)),
  "templates/course-de",
  "templates/course-en",
  "test/golden/question-kinds/source",
  "test/golden/h5p-tricky/source",
];
/** Essay is only in 1.27, sets of questions only in packages for one core. */
const ways = [
  ["--split", "course", "--core", "portable"],
  ["--split", "course", "--core", "1.27"],
  ["--split", "module", "--core", "portable"],
  ["--split", "quiz", "--core", "portable"],
  ["--split", "quiz", "--core", "1.27"],
  ["--split", "quiz", "--core", "1.28"],
] as const;

describe.each(courses)("%s", (course) => {
  let folder = "";
  beforeAll(async () => {
    folder = await withPngs(course);
  });

  it.each(ways)("%s %s %s %s: platforms take every package as it is", async (...way) => {
    const { run, packages } = await builtH5p(folder, way);
    expect(run.code, run.stdout).toBe(0);
    expect(packages.size).toBeGreaterThan(0);
    for (const [name, one] of packages) {
      expect(name).toMatch(/^[a-z0-9.-]+-h5p\.h5p$/);
      expect(checkH5p(one.files, name)).toEqual([]);
      for (const path of one.files.keys())
        expect(path).toMatch(/^(h5p\.json|content\/[a-z0-9/._-]+\.[a-z0-9]+)$/);
      await expect(secondOpinion(one), name).resolves.toBeTruthy();
    }
    const verified = await kurswerk(["verify", ...[...packages.values()].map((one) => one.path)]);
    expect(verified, verified.stdout).toMatchObject({ code: 0, stderr: "" });
  });

  it("gives the same bytes again, in another time zone and language", async () => {
    const [first, second] = await Promise.all([
      builtH5p(folder, ["--split", "module"]),
      builtH5p(folder, ["--split", "module"], {
        env: { TZ: "Pacific/Auckland", LANG: "en_US.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      }),
    ]);
    for (const [name, one] of first.packages)
      expect(second.packages.get(name)?.bytes.equals(one.bytes), name).toBe(true);
  });

  it("gives every piece of content an id of its own and declares every library", async () => {
    for (const [name, one] of (await builtH5p(folder)).packages) {
      const all = pieces(json(one, "content/content.json"));
      const ids = all.map((piece) => piece.subContentId);
      expect(new Set(ids).size, name).toBe(ids.length);
      const declared = (
        json(one, "h5p.json")["preloadedDependencies"] as readonly Record<string, unknown>[]
      ).map((library) => `${library["machineName"]} ${library["majorVersion"]}.${library["minorVersion"]}`);
      expect([...new Set(all.map((piece) => piece.library)), "H5P.InteractiveBook 1.11"].sort()).toEqual(
        [...declared].sort(),
      );
    }
  });
});

describe("the drawings of a course", () => {
  const drawn = courses.filter((course) => !course.startsWith("test/"));

  it.each(drawn)("%s become pictures, the same bytes everywhere", async (course) => {
    const [first, second] = await Promise.all([
      builtH5p(course),
      builtH5p(await copyOf(course), [], { env: { TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8" } }),
    ]);
    const [one, other] = [[...first.packages.values()][0], [...second.packages.values()][0]];
    if (!one || !other) throw new Error(first.run.stdout);
    const pictures = [...one.files].filter(([name]) => name.endsWith("-svg.png"));
    expect(pictures.length).toBeGreaterThan(0);
    for (const [name, bytes] of pictures)
      expect([...bytes.subarray(1, 4)], name).toEqual([...new TextEncoder().encode("PNG")]);
    expect(checkH5p(one.files, course)).toEqual([]);
    expect(other.bytes.equals(one.bytes)).toBe(true);
    await expect(secondOpinion(one)).resolves.toBeTruthy();
  });

  it("become pictures of double size, at most 1600 pixels wide", async () => {
    for (const [width, expected] of [
      [300, 600],
      [3000, 1600],
    ]) {
      const course = await withDrawing("<rect width='9' height='9'/>", "bild.svg", width);
      const [one] = (await builtH5p(course)).packages.values();
      const png = one?.files.get("content/images/bild-svg.png");
      expect(png && new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(expected);
    }
  });
});

/** A small course with one picture. */
async function withDrawing(inside: string, name = "bild.svg", width = 300): Promise<string> {
  const course = await copyOf("test/examples/base-course");
  const folder = join(course, "media");
  for (const old of readdirSync(folder)) await rm(join(folder, old));
  await writeFile(
    join(folder, name),
    name.endsWith(".webp")
      ? Buffer.from("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==", "base64")
      : `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 90" width="${width}" height="90">${inside}</svg>`,
  );
  for (const entry of readdirSync(course, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (/\.(md|ya?ml)$/.test(path))
      await writeFile(path, readFileSync(path, "utf8").replaceAll("bild.svg", name));
  }
  return course;
}

async function copyOf(course: string): Promise<string> {
  const folder = join(await emptyFolder(), basename(course));
  await cp(join(root, course), folder, { recursive: true });
  return folder;
}

describe("what H5P cannot take", () => {
  it("stops the build at a WebP picture, and says what to do", async () => {
    const course = await withDrawing("", "bild.webp");
    const { run, packages } = await builtH5p(course);
    expect([run.code, packages.size]).toEqual([1, 0]);
    expect(run.stdout).toContain("h5p/media-format");
    expect(run.stdout).toContain("Speichern Sie die Datei als png");
  });

  it.each([
    ['<image href="foto.jpg"/>', "sie zeigt Teile anderer Dateien"],
    ['<circle r="9"><animate attributeName="r" to="1"/></circle>', "sie bewegt sich"],
    ["<text>Fertig 😀</text>", "Zeichen, die in der mitgelieferten Schrift fehlen"],
  ])("stops the build at a drawing with %s", async (inside, reason) => {
    const { run, packages } = await builtH5p(await withDrawing(inside));
    expect([run.code, packages.size]).toEqual([1, 0]);
    expect(run.stdout).toContain("h5p/drawing-kept");
    expect(run.stdout).toContain(reason);
  });

  it("keeps trainer text out of the learner's package", async () => {
    const { packages } = await builtH5p(await withPngs("courses/digitale-auftragsmappe"));
    const trainer = await builtH5p(await withPngs("courses/digitale-auftragsmappe"), [
      "--edition",
      "trainer",
    ]);
    const size = (all: ReadonlyMap<string, H5pPackage>): number =>
      Math.max(...[...all.values()].map((one) => one.files.get("content/content.json")?.length ?? 0));
    expect(size(trainer.packages)).toBeGreaterThan(size(packages));
  });

  it("is told by `kurswerk verify`, entries for folders among them", async () => {
    const path = join(await emptyFolder(), "fremd.h5p");
    const empty = new Uint8Array();
    await writeFile(path, zipSync({ "content/": empty, "content/a.svg": empty, "h5p.json": empty }));
    const run = await kurswerk(["verify", path]);
    expect(run.code).toBe(1);
    for (const word of [
      "für den Ordner „content/“",
      "„content/a.svg“",
      "invalid-content-folder",
      "unable-to-parse-package",
    ])
      expect(run.stdout).toContain(word);
  });
});
