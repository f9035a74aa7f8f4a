import { parse } from "@kurswerk/parser";
import type { Source } from "@kurswerk/schema";
import { messages, type ProfileName, profiles, rules, validate } from "@kurswerk/validation";
import { describe, expect, it } from "vitest";

const course = (files: Readonly<Record<string, string>>): readonly Source[] =>
  Object.entries(files).map(([name, text]) => ({ path: `k/${name}`, text }));

function codes(files: readonly Source[], profile: ProfileName = "strict"): readonly string[] {
  const parsed = parse(files);
  if (!parsed.value) throw new Error("The course could not be read.");
  return validate(parsed.value, rules, profiles[profile], parsed.diagnostics).diagnostics.map(
    (one) => `${one.severity} ${one.code}`,
  );
}

const head = "title: K\nversion: 1.0.0\nlanguage: de\n";
const page = (title: string): string => `---\nobjectives: [ziel]\n---\n# ${title}\n\nText.\n`;
const module = (more = "", content = "[seite.md]"): string =>
  `title: M\n${more}objectives:\n  ziel: { text: Sie prüfen ein Teil. }\ncontent: ${content}\n`;

describe("profiles", () => {
  it("weigh codes that exist", () => {
    const known = new Set(messages.map((one) => one.code));
    for (const profile of Object.values(profiles))
      for (const code of Object.keys(profile.severities)) expect(known).toContain(code);
  });

  it("let a draft be unfinished, and nothing else", () => {
    const files = (status: string): readonly Source[] =>
      course({
        "course.yaml": `${head}status: ${status}\nmodules: [m]\n`,
        "modules/m/module.yaml": module(),
        "modules/m/seite.md": page("Seite"),
      });
    expect(codes(files("draft"), "standard")).toContain("warning alignment/objective-untested");
    expect(codes(files("pilot"), "standard")).toContain("error alignment/objective-untested");
  });
});

describe("rules that look at more than one file", () => {
  it("tell a module that builds on a later one", () => {
    const files = course({
      "course.yaml": `${head}modules: [a, b]\n`,
      "modules/a/module.yaml": module("after: b\n"),
      "modules/a/seite.md": page("Eins"),
      "modules/b/module.yaml": module(),
      "modules/b/seite.md": page("Zwei"),
    });
    expect(codes(files)).toContain("warning alignment/prerequisite-late");
    expect(codes(files, "standard")).not.toContain("warning alignment/prerequisite-late");
  });

  it("tell the third page in a row with text only, once", () => {
    const files = course({
      "course.yaml": `${head}modules: [m]\n`,
      "modules/m/module.yaml": module("", "[a.md, b.md, c.md, d.md]"),
      ...Object.fromEntries(["a", "b", "c", "d"].map((name) => [`modules/m/${name}.md`, page(name)])),
    });
    expect(codes(files).filter((one) => one === "info load/text-only")).toHaveLength(1);
  });

  it("tell media that are too large for offline use", () => {
    const files = [
      ...course({
        "course.yaml": `${head}modules: [m]\n`,
        "modules/m/module.yaml": module(),
        "modules/m/seite.md": page("Seite"),
      }),
      { path: "k/media/film.mp4", size: 120_000_000, head: new Uint8Array() },
    ];
    expect(codes(files, "offline")).toContain("warning load/package-large");
    expect(codes(files, "standard")).not.toContain("warning load/package-large");
  });

  it("tell a station with too few places", () => {
    const task = (places: number): readonly Source[] =>
      course({
        "course.yaml": `${head}group: { size: 12, team: 3 }\nmodules: [m]\n`,
        "modules/m/module.yaml": module("", "[bauen.task.md]"),
        "modules/m/bauen.task.md": `---\nteam: 3\nstation: Presse\nstation-places: ${places}\n---\n# Bauen\n\n## Produkt\n\nTeil\n\n- [ ] passt\n`,
      });
    expect(codes(task(3))).toContain("warning maker/station-full");
    expect(codes(task(4))).not.toContain("warning maker/station-full");
  });

  it("tell a licence that forbids the change", () => {
    const media = (license: string): readonly Source[] =>
      course({
        "course.yaml": `${head}license: CC-BY-4.0\nmodules: [m]\n`,
        "modules/m/module.yaml": module(),
        "modules/m/seite.md": page("Seite"),
        "media.yaml": `assets:\n  a.jpg: { title: A, author: B, license: ${license}, source: C, changes: D }\n`,
      });
    for (const license of ["CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-ND-4.0"])
      expect(codes(media(license)), license).toContain("error license/incompatible");
    for (const license of ["CC0-1.0", "CC-BY-4.0", "CC-BY-3.0", "public-domain", "all-rights-reserved"])
      expect(codes(media(license)), license).not.toContain("error license/incompatible");
  });
});
