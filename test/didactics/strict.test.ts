import { parse } from "@kurswerk/parser";
import type { Source } from "@kurswerk/schema";
import { profiles, rules, validate } from "@kurswerk/validation";
import { describe, expect, it } from "vitest";

const encoder = new TextEncoder();
const bytes = (path: string, content: string | Uint8Array): Source => {
  const head = typeof content === "string" ? encoder.encode(content) : content;
  return { path, size: head.length, head };
};

/** What `strict` says about a page and files beside it, of one code. */
function found(code: string, page: string, media: readonly Source[] = [], head = ""): readonly string[] {
  const parsed = parse([
    { path: "k/course.yaml", text: `title: Kurs\nversion: 1.0.0\nlanguage: de\n${head}modules: [m]\n` },
    { path: "k/modules/m/module.yaml", text: "title: Modul\ncontent: [seite.md]\n" },
    { path: "k/modules/m/seite.md", text: `# Seite\n\n${page}\n` },
    ...media,
  ]);
  if (!parsed.value) throw new Error("The course could not be read.");
  return validate(parsed.value, rules, profiles.strict, parsed.diagnostics)
    .diagnostics.filter((one) => one.code === code)
    .map((one) => page.slice(one.span.start - 9, one.span.end - 9));
}

const steps =
  "Zuerst schalten Sie den Scanner ein und warten, bis die Lampe leuchtet. Dann legen Sie den Beleg mit der Schrift nach unten auf das Glas. Drücken Sie die Taste mit dem Blatt, und sehen Sie sich das Bild am Rechner an. Ist alles zu lesen, geben Sie der Datei einen Namen und legen sie in die Mappe des Auftrags.";
const [cueOne = "", cueTwo = "", cueThree = "", cueFour = ""] = steps.split(/(?<=\.) /);
const captions = `WEBVTT - Scannen\n\nNOTE Fassung 2\n\n1\n00:00.000 --> 00:04.000 align:start\n<v Anna>${cueOne}\n\n2\n00:04.000 --> 00:08.000\n${cueTwo.replace("Schrift", "<i>Schrift</i>")}\n\n00:08.000 --> 00:12.000\n${cueThree}\n\n00:12.000 --> 00:16.000\n${cueFour}\n`;
const film = '::video{src="../../media/film.mp4" captions="../../media/film.vtt"}';
const sound = '::audio{src="../../media/ton.mp3" transcript="../../media/ton.md"}';
const spoken = [
  bytes("k/media/film.vtt", captions),
  { path: "k/media/ton.md", text: `---\ntitle: Ton\n---\n\n${steps}\n` },
];

describe("narration and text alike", () => {
  const code = "load/narration-same";
  it.each([
    ["a film that reads out the page", `${steps}\n\n${film}`, [film]],
    ["a list of the same sentences", `${film}\n\n- ${steps.replaceAll(". ", ".\n- ")}`, [film]],
    ["a recording of the page inside more text", `Vorab ein Satz.\n\n${steps}\n\n${sound}`, [sound]],
  ])("is told for %s", (_, page, told) => {
    expect(found(code, page, spoken)).toEqual(told);
  });

  it("reads captions with Windows line ends and without numbers", () => {
    const media = [bytes("k/media/film.vtt", `\ufeff${captions.replaceAll("\n", "\r\n")}`)];
    expect(found(code, `${steps}\n\n${film}`, media)).toEqual([film]);
  });

  it.each([
    ["catchwords", `Einschalten, auflegen, Taste drücken, ansehen, benennen.\n\n${film}`],
    ["the text folded away", `${film}\n\n:::details{title="Zum Nachlesen"}\n${steps}\n:::`],
    ["a note for trainers", `${film}\n\n:::trainer\n${steps}\n:::`],
    ["half of the text", `${film}\n\n${cueOne} ${cueTwo}`],
    ["the same words in another order", `${film}\n\n${steps.split(" ").reverse().join(" ")}`],
    ["the same subject in other words", `${sound}\n\nLegen Sie den Beleg auf das Glas des Scanners.`],
  ])("is not told for %s", (_, page) => {
    expect(found(code, page, spoken)).toEqual([]);
  });

  it("is not told for short recordings, missing files, and easy-to-read courses", () => {
    const short = [{ path: "k/media/ton.md", text: `${cueOne}\n` }];
    expect(found(code, `${cueOne}\n\n${sound}`, short)).toEqual([]);
    expect(found(code, `${steps}\n\n${sound}\n\n${film}`)).toEqual([]);
    const easy = "language-level: easy\nlanguage-review: { by: Gruppe, on: 2026-01-31 }\n";
    expect(found(code, `${steps}\n\n${film}`, spoken, easy)).toEqual([]);
  });
});

const svg = (inside: string): Source =>
  bytes(
    "k/media/bild.svg",
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400"><rect width="9" height="9"/>${inside}</svg>`,
  );
const lines = (text: string): string =>
  (text.match(/(?:\S+\s?){1,8}/g) ?? []).map((line, at) => `<text y="${at * 20}">${line}</text>`).join("");
/** The first bytes of a PNG of this size. */
function png(width: number, height: number): Source {
  const head = new Uint8Array(32);
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(head.buffer).setUint32(16, width);
  new DataView(head.buffer).setUint32(20, height);
  return bytes("k/media/foto.png", head);
}
const drawing = "![Ein Ablauf](../../media/bild.svg)";
const photo = "![Die Werkstatt](../../media/foto.png)";

describe("text as a picture", () => {
  const code = "a11y/text-as-image";
  it.each([
    ["a drawing full of sentences", drawing, svg(lines(steps))],
    [
      "one text in spans",
      drawing,
      svg(`<text>${steps.replaceAll(/((?:\S+ ){6})/g, "<tspan>$1</tspan>")}</text>`),
    ],
    [
      "a quotation",
      "![Zitat: Wer misst, misst Mist, sagt der Meister.](../../media/foto.png)",
      png(400, 400),
    ],
    ["a banner alone on its page", photo, png(1200, 300)],
  ])("is told for %s", (_, page, medium) => {
    expect(found(code, page, [medium])).toEqual([page]);
  });

  it.each([
    [
      "labels of a diagram",
      drawing,
      svg(`${"<text>Beleg kommt an</text>".repeat(14)}<text>Wer ist dran?</text>`),
    ],
    ["one caption in a drawing", drawing, svg("<text>So sieht eine gute Seite aus</text>")],
    ["a drawing whose text stands on the page", `${drawing}\n\n${steps}`, svg(lines(steps))],
    ["a photo of a sign", "![Schild: Durchgang verboten](../../media/foto.png)", png(400, 400)],
    [
      "a description with a quotation",
      "![Ein Aushang mit dem Satz „Bitte immer die Tür schließen, sonst wird es kalt.“](../../media/foto.png)",
      png(400, 400),
    ],
    ["a banner above a text", `${photo}\n\n${steps}`, png(1200, 300)],
    ["an ordinary photo alone", photo, png(800, 600)],
    ["a wide drawing alone", drawing, svg("<text>Start</text>")],
    ["a wide photo that decorates", "![](../../media/foto.png){decorative}", png(1200, 300)],
  ])("is not told for %s", (_, page, medium) => {
    expect(found(code, page, [medium])).toEqual([]);
  });

  it("is as media.yaml says", () => {
    const media = (value: string): Source => ({
      path: "k/media.yaml",
      text: `assets:\n  bild.svg: { author: W, license: CC0-1.0, shows-text: ${value} }\n`,
    });
    expect(found(code, drawing, [svg(lines(steps)), media("no")])).toEqual([]);
    expect(found(code, drawing, [svg("<text>Start</text>"), media("yes")])).toEqual([drawing]);
  });
});
