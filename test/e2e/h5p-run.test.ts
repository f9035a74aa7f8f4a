import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { checkH5p } from "@kurswerk/target-h5p";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../support/chromium.ts";
import { containers } from "../support/h5p/containers.ts";
import { packageOf } from "../support/h5p/package.ts";
import { librariesOf, type Played, playH5p, type Said } from "../support/h5p/player.ts";
import { questions } from "../support/h5p/questions.ts";
import { readOnly } from "../support/h5p/read-only.ts";
import { reading } from "../support/h5p/reading.ts";
import { texts } from "../support/h5p/texts.ts";
import type { Expected, Trial } from "../support/h5p/trial.ts";
import { builtH5p } from "../support/h5p.ts";
import type { Files } from "../support/host.ts";
import { type Run, root } from "../support/kurswerk.ts";
import { quiz, smallCourse } from "../support/small-course.ts";

/** A cache with the real content types; nothing of them is in this repository. */
const real = process.env["KURSWERK_REAL_H5P_CACHE"];
/** Where to leave a picture of every content type that ran, to look at. */
const pictures = process.env["KURSWERK_H5P_PICTURES"];
const trials: readonly Trial[] = [...questions, ...texts, ...containers, ...reading, ...readOnly];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function run(trial: Trial, libraries: Files): Promise<void> {
  const files = await packageOf(trial);
  expect(checkH5p(new Map(Object.entries(files)), "paket.h5p")).toEqual([]);
  const played = await playH5p(browser, files, libraries);
  try {
    await trial.answer(played);
    const { said } = trial;
    if (said)
      await expect
        .poll(() => played.said(), { timeout: 10_000 })
        .toSatisfy((all) => all.some(matching(said)));
    expect(played.troubles).toEqual([]);
  } finally {
    if (pictures !== undefined) await picture(played, trial, pictures);
    await played.close();
  }
}

function matching({ verb, raw, max }: Expected): (said: Said) => boolean {
  return ({ verb: { id }, result: { score } = {} }) =>
    id.endsWith(`/${verb}`) && (max === undefined || (score?.raw === raw && score?.max === max));
}

async function picture({ page }: Played, { library, about = "" }: Trial, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // Points and panels move for a moment.
  await page.waitForTimeout(1500);
  const name = `${library} ${about}`.trim().replace(/[^\w.]+/g, "-");
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

describe("stand-ins for content types", () => {
  const cache = join(root, "test/fixtures/h5p-libraries");
  const [trial] = trials.filter(({ library }) => library === "H5P.TrueFalse 1.8");
  if (!trial || !("way" in trial.source)) throw new Error("No course is tried as a statement.");
  const { content, way } = trial.source;

  it("are built, verified, opened and answered as real ones are", async () => {
    await run({ ...trial, answer }, librariesOf(cache, "1.27"));
  });

  it("run from a package that brings its libraries", async () => {
    const env = { KURSWERK_H5P_CACHE: cache };
    const full = await builtH5p(await smallCourse(content), [...way, "--h5p", "full"], { env });
    const [one] = full.packages.values();
    if (!one) throw new Error(full.run.stdout + full.run.stderr);
    const played = await playH5p(browser, Object.fromEntries(one.files));
    await answer(played);
    await expect
      .poll(() => played.said())
      .toSatisfy((all) => all.some(matching({ verb: "answered", raw: 1, max: 1 })));
    expect(played.troubles).toEqual([]);
    await played.close();
  });

  it("make no package where an editor’s library is missing", async () => {
    const { stdout } = await refused({ "a.md": "# Ankommen\n\nErst lesen.\n" }, "module");
    expect(stdout).toContain("H5PEditor.NotThere 1.0 für den Editor von H5P.AdvancedText 1.1");
  });

  it("make no package where a library asks for a newer core", async () => {
    const question = ":::single-choice{#a}\nWas?\n\n- [x] Das\n- [ ] Dies\n:::";
    const { stdout } = await refused({ "a.quiz.md": quiz(question) }, "quiz");
    expect(stdout).toContain("H5P.MultiChoice 1.16.0 (1.99)");
  });

  async function refused(texts: Readonly<Record<string, string>>, split: string): Promise<Run> {
    const env = { KURSWERK_H5P_CACHE: cache };
    const { run, packages } = await builtH5p(await smallCourse(texts), ["--split", split, "--h5p", "full"], {
      env,
    });
    expect(run.code).toBe(1);
    expect(packages.size).toBe(0);
    return run;
  }

  async function answer({ page, content }: Played): Promise<void> {
    await content.getByRole("radio", { name: "Stimmt nicht" }).focus();
    for (const key of ["Space", "Tab", "Enter"]) await page.keyboard.press(key);
    await content.getByRole("status").getByText("1/1").waitFor();
  }
});

if (real === undefined)
  console.warn(
    "The real H5P content types did not run: KURSWERK_REAL_H5P_CACHE names no cache that holds them (see CONTRIBUTING.md).",
  );
else
  describe("real content types", () => {
    const libraries = librariesOf(real, "1.28");
    const isThere = ({ library }: Trial): boolean => `${library.replace(" ", "-")}/library.json` in libraries;
    const absent = trials.filter((trial) => !isThere(trial)).map(({ library }) => library);
    if (absent.length > 0)
      console.warn(`These content types did not run, the cache lacks them: ${absent.join(", ")}.`);

    it.each(
      trials.filter(isThere).map((trial) => [`${trial.library} ${trial.about ?? ""}`.trim(), trial] as const),
    )("%s", async (_, trial) => {
      await run(trial, libraries);
    });
  });
