import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";

let folder: string;
let page: string;
let kinds: string;
beforeAll(async () => {
  folder = await emptyFolder();
  const courses = ["courses/digitale-auftragsmappe", "test/golden/question-kinds/source"];
  const run = await kurswerk(["report", ...courses.map((one) => join(root, one)), "--out", folder]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  page = readFileSync(join(folder, "digitale-auftragsmappe-1.0.0-report.html"), "utf8");
  kinds = readFileSync(join(folder, "fragen-1.0.0-report.html"), "utf8");
});

describe("a report", () => {
  it("holds all content in reading order, with notes for trainers marked", () => {
    const titles = [
      "Warum eine digitale Mappe?",
      "Stimmt der Name?",
      "Die Mappe im Alltag",
      "Geprüfte Punkte",
    ];
    const places = titles.map((title) => page.lastIndexOf(title));
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(page).toMatch(/<div data-box="trainer"><p class="box-title">Für Lehrende<\/p>/);
    expect(page).toContain("Fragen Sie zum Einstieg");
  });

  it("shows the key of every kind of question, and its feedback", () => {
    expect(page).toContain("✓ richtig: ");
    expect(page).toContain("✗ falsch: ");
    expect(page).toContain("Rückmeldung: ");
    for (const kind of ["Lückentext", "Zuordnung", "Reihenfolge", "Wörter markieren", "Zahl", "Freitext"])
      expect(kinds).toContain(` · ${kind} · `);
    expect(kinds.match(/<mark>/g)?.length).toBeGreaterThan(3);
    expect(kinds).toContain("Stelle im Bild");
    expect(kinds).toContain("Selbsteinschätzung");
  });

  it("tells where objectives are practised and assessed, and what is missing", () => {
    expect(page).toContain("Jedes Lernziel wird geübt und geprüft.");
    expect(page).toContain("mkr-nrw:1.3 Datenorganisation");
    expect(page).toContain("<td>anwenden</td>");
  });

  it("carries its pictures and asks nobody for anything", () => {
    expect(page).toContain('src="data:image/svg+xml;base64,');
    expect(page).not.toMatch(/<(script|link|iframe|video|audio)\b/);
    expect(page).not.toMatch(/\ssrc="(?!data:)/);
  });

  it("is the same bytes elsewhere", async () => {
    const other = await emptyFolder();
    const env = { TZ: "America/New_York", LANG: "en_US.UTF-8" };
    await cp(join(root, "courses/digitale-auftragsmappe"), join(other, "digitale-auftragsmappe"), {
      recursive: true,
    });
    await kurswerk(["report", "--out", "out"], { cwd: join(other, "digitale-auftragsmappe"), env });
    const made = join(other, "digitale-auftragsmappe/out/digitale-auftragsmappe-1.0.0-report.html");
    expect(readFileSync(made, "utf8")).toBe(page);
  });
});

describe("a report of a course with findings", () => {
  it("lists them with their places from the course folder, errors included", async () => {
    const work = await emptyFolder();
    await kurswerk(["init", "kurs", "--title", "Kurs", "--language", "de"], { cwd: work });
    const path = join(work, "kurs/modules/1-start/module.yaml");
    writeFileSync(path, `${readFileSync(path, "utf8").replace("mkr-nrw:1.1", "mkr-nrw:1.1")}unbekannt: 1\n`);
    const quiz = join(work, "kurs/modules/1-start/pruefen.quiz.md");
    writeFileSync(quiz, readFileSync(quiz, "utf8").replace("objective: starten", "minutes: 5"));
    const run = await kurswerk(["report", "kurs", "--out", "berichte"], { cwd: work });
    expect(run.code).toBe(1);
    expect(readdirSync(join(work, "berichte"))).toEqual(["kurs-0.1.0-report.html"]);
    const made = readFileSync(join(work, "berichte/kurs-0.1.0-report.html"), "utf8");
    expect(made).toMatch(/<code>modules\/1-start\/module\.yaml:\d+:1<\/code>/);
    expect(made).toContain("<code>course/key-unknown</code>");
  });

  it("names objectives that nothing assesses", async () => {
    const work = await emptyFolder();
    await kurswerk(["init", "kurs", "--title", "Kurs", "--language", "de"], { cwd: work });
    for (const file of ["pruefen.quiz.md", "halter.rubric.yaml"]) {
      const path = join(work, "kurs/modules/1-start", file);
      writeFileSync(path, readFileSync(path, "utf8").replace(/^ *objective: starten\n/m, ""));
    }
    expect(await kurswerk(["report", "kurs", "--out", "o"], { cwd: work })).toMatchObject({ code: 0 });
    const made = readFileSync(join(work, "o/kurs-0.1.0-report.html"), "utf8");
    expect(made).toContain("1 von 2 Lernzielen werden nicht geübt oder nicht geprüft.");
    expect(made).toContain('<strong class="missing">fehlt</strong>');
  });
});
