import { compile } from "@kurswerk/compiler";
import type { Diagnostic } from "@kurswerk/diagnostics";
import { parse } from "@kurswerk/parser";
import { type H5pOptions, h5p } from "@kurswerk/target-h5p";
import { describe, expect, it } from "vitest";

const assets = {} as Parameters<typeof h5p.pack>[1];
const quiz = (...questions: readonly string[]): string =>
  `---\nobjective: eins\n---\n# Quiz\n\n${questions.join("\n\n")}\n`;

/** Packs a course of one module from its texts; files that end in a picture's ending become empty ones. */
function packed(files: Readonly<Record<string, string>>, options: H5pOptions = {}, title = "Kurs") {
  const content = Object.keys(files).filter((name) => name.endsWith(".md"));
  const all: Readonly<Record<string, string>> = {
    "course.yaml": `title: ${JSON.stringify(title)}\nversion: 1.0.0\nlanguage: de\nmodules: [eins]\n`,
    "media.yaml": 'own: ["*.png", "*.webp", "*.svg"]\n',
    "modules/eins/module.yaml": `title: Eins\nobjectives:\n  eins: { text: Sie können das., bloom: apply }\ncontent: [${content.join(", ")}]\n`,
    ...Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name.endsWith(".md") ? `modules/eins/${name}` : name,
        text,
      ]),
    ),
  };
  const parsed = parse(
    Object.entries(all).map(([name, text]) => {
      const bytes = new TextEncoder().encode(text);
      return /\.(md|yaml)$/.test(name)
        ? { path: `kurs/${name}`, text }
        : { path: `kurs/${name}`, size: bytes.length, head: bytes };
    }),
  );
  const course = parsed.value && compile(parsed.value, { edition: "learner" }).value;
  if (!course) throw new Error(JSON.stringify(parsed.diagnostics));
  const { value = [], diagnostics } = h5p.pack(course, assets, options);
  return { packages: value, diagnostics, codes: diagnostics.map((one) => one.code) };
}

/** What an author wrote at the place of a diagnostic. */
function quoted(text: string, found: Diagnostic | undefined): string {
  return text.slice(found?.span.start, found?.span.end);
}

describe("the limits of H5P", () => {
  it.each([
    [127, []],
    [128, ["h5p/title-too-long"]],
  ])("counts a title of %i umlauts in bytes", (length, codes) => {
    expect(packed({ "a.md": "# A\n\nText\n" }, {}, "ä".repeat(length)).codes).toEqual(codes);
  });

  it("stops at more chapters than a book holds, and not with a package for each module", () => {
    const pages = Object.fromEntries(
      Array.from({ length: 51 }, (_, index) => [`s${index}.md`, `# S${index}\n\nText\n`]),
    );
    expect(packed(pages).codes).toContain("h5p/chapters-too-many");
    expect(packed(pages, { split: "module" }).codes).toEqual([]);
  });

  it("wants a quiz for --split quiz", () => {
    expect(packed({ "a.md": "# A\n\nText\n" }, { split: "quiz" })).toMatchObject({
      packages: [],
      codes: ["h5p/quiz-missing"],
    });
  });

  it("says where an order does not hold, and counts only what is built", () => {
    const files = {
      "a.md": "# A\n\nText\n",
      "b.md": "# B\n\nText\n",
      "c.quiz.md": quiz(":::true-false{#a}\nStimmt das?\n\n- [x] Ja\n- [ ] Nein\n:::"),
      "modules/eins/module.yaml":
        "title: Eins\nobjectives:\n  eins: { text: Sie können das., bloom: apply }\ncontent: [a.md, b.md: { after: a }, c.quiz.md: { after: b }]\n",
    };
    const told = (split: NonNullable<H5pOptions["split"]>): unknown =>
      packed(files, { split }).diagnostics.map(({ code, data }) => [code, data]);
    expect(told("course")).toEqual([["h5p/order-open", { count: 2, split: "course" }]]);
    expect(told("module")).toEqual([["h5p/order-open", { count: 2, split: "module" }]]);
    expect(told("quiz")).toEqual([["h5p/order-open", { count: 1, split: "quiz" }]]);
  });

  it("refuses to list a thousand numbers", () => {
    const item = ':::numeric{#a answer="40,01" tolerance="5"}\nWie viel?\n:::';
    expect(packed({ "a.quiz.md": quiz(item) }).diagnostics).toContainEqual(
      expect.objectContaining({ code: "h5p/tolerance-too-wide", data: { count: 1001, limit: 201 } }),
    );
  });

  it.each(["svg", "webp"])("refuses a picture as %s at its place", (ending) => {
    const text = `# A\n\nText\n\n![Ein Bild](../../media/a.${ending})\n`;
    const { diagnostics } = packed({ "a.md": text, [`media/a.${ending}`]: "" });
    expect(diagnostics.map((one) => one.code)).toEqual(["h5p/media-format"]);
    expect(quoted(text, diagnostics[0])).toBe(`![Ein Bild](../../media/a.${ending})`);
  });

  it("says at a video that its transcript does not come along", () => {
    const film =
      '::video{src="../../media/a.mp4" captions="../../media/a.vtt" transcript="../../media/a.txt" minutes=1 purpose="Vormachen"}';
    const text = `# A\n\nText\n\n${film}\n`;
    const { diagnostics } = packed({
      "a.md": text,
      "media.yaml": 'own: ["*.mp4", "*.vtt", "*.txt"]\n',
      "media/a.mp4": "",
      "media/a.vtt": "",
      "media/a.txt": "",
    });
    expect(diagnostics).toMatchObject([
      { code: "h5p/download-left-out", data: { file: "a.txt", text: "Abschrift zum Nachlesen" } },
    ]);
    expect(quoted(text, diagnostics[0])).toBe(film);
  });

  it("names who offers the course and under which licence, with links", () => {
    const files = {
      "a.md": "# A\n\nText\n",
      "course.yaml":
        "title: Kurs\nversion: 1.0.0\nlanguage: de\nlicense: CC-BY-4.0\nprovider: { name: Werkstatt, url: https://werkstatt.example/ }\nmodules: [eins]\n",
    };
    const [book] = packed(files).packages;
    const { bookCover } = JSON.parse(String(book?.tree.get("content/content.json")));
    expect(bookCover.coverDescription).toContain('<a href="https://werkstatt.example/"');
    expect(bookCover.coverDescription).toContain('<a href="https://creativecommons.org/licenses/by/4.0/"');
  });

  it("says where a link or a download becomes words", () => {
    const text = "# A\n\nWeiter mit [B](b.md) und dem [Blatt](../../media/a.pdf).\n";
    const { diagnostics } = packed({
      "a.md": text,
      "b.md": "# B\n\nText\n",
      "media/a.pdf": "",
      "media.yaml": 'own: ["*.pdf"]\n',
    });
    expect(diagnostics.map((one) => [one.code, quoted(text, one)])).toEqual([
      ["h5p/link-as-words", "[B](b.md)"],
      ["h5p/download-left-out", "[Blatt](../../media/a.pdf)"],
    ]);
  });
});

describe("the glossary", () => {
  const words = {
    "a.md": "# A\n\nDer :term[Beleg] liegt hier.\n",
    "glossary.yaml":
      "- { term: Beleg, explanation: Ein Papier., translations: { en: receipt, ar: إيصال } }\n- { term: Mappe, explanation: Ein Ordner. }\n",
  };
  const content = (options: H5pOptions): string =>
    packed(words, options)
      .packages.map(({ tree }) => String(tree.get("content/content.json")))
      .join("\n");

  it("stands in the book, with its translations", () => {
    const book = content({});
    expect(book).toContain('<p>Englisch: <span lang=\\"en\\">receipt</span></p>');
    expect(book).toContain('<span lang=\\"ar\\" dir=\\"rtl\\">إيصال</span>');
    expect(book).toContain("Ein Ordner.");
  });

  it("goes with each module, as far as the module uses it", () => {
    const module = content({ split: "module" });
    expect(module).toContain("<h2>Wörter und Erklärungen</h2>");
    expect(module).toContain("Ein Papier.");
    expect(module).not.toContain("Ein Ordner.");
  });
});

describe("a package for each quiz", () => {
  const one = ":::true-false{#a}\nStimmt das?\n\n- [x] Ja\n- [ ] Nein\n:::";
  const two = ":::single-choice{#b}\nWas?\n\n- [x] Das\n- [ ] Dies\n:::";
  const main = (files: Readonly<Record<string, string>>, options: H5pOptions): unknown =>
    packed(files, { split: "quiz", ...options }).packages.map(
      ({ tree }) => JSON.parse(String(tree.get("h5p.json"))).mainLibrary,
    );

  it("is a column where no set of questions runs everywhere", () => {
    expect(main({ "a.quiz.md": quiz(one, two) }, {})).toEqual(["H5P.Column"]);
  });

  it.each(["1.27", "1.28"] as const)("is a set of questions for core %s", (core) => {
    expect(main({ "a.quiz.md": quiz(one, two) }, { core })).toEqual(["H5P.QuestionSet"]);
  });

  it("is a column where a set of questions cannot hold everything", () => {
    const hint = two.replace("\n:::", "\n\n::hint[Denken Sie nach.]\n:::");
    expect(main({ "a.quiz.md": quiz(one, hint) }, { core: "1.27" })).toEqual(["H5P.Column"]);
  });

  it("is the question itself where there is only one", () => {
    expect(main({ "a.quiz.md": quiz(one) }, {})).toEqual(["H5P.TrueFalse"]);
  });
});
