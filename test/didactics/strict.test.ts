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
function found(
  code: string,
  page: string,
  media: readonly Source[] = [],
  head = "",
  language = "de",
): readonly string[] {
  const parsed = parse([
    {
      path: "k/course.yaml",
      text: `title: Kurs\nversion: 1.0.0\nlanguage: ${language}\n${head}modules: [m]\n`,
    },
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

describe("a grammar cue", () => {
  const code = "item/grammar-cue";
  const met =
    "Legen Sie eine Mappe an. Geben Sie einen Beleg hinein. Das Regal steht hinten. Schreiben Sie einen Zettel, dann füllen Sie eine Liste aus. Er geht zur Kasse und stellt es ins Lager. Das Formular kommt zurück. Öffnen Sie einen Ordner.";
  const ask = (stem: string, options: readonly string[], language = "de"): readonly string[] => {
    const list = options.map((one, at) => `- [${at === 0 ? "x" : " "}] ${one}`).join("\n");
    const page = `${met}\n\n:::single-choice{#frage}\n${stem}\n\n${list}\n:::`;
    return found(code, page, [], "", language);
  };

  it.each([
    ["Der Lieferschein kommt in die …", ["Mappe", "Regal", "Beleg"]],
    ["Ein Lieferschein ist ein …", ["Beleg", "Mappe", "Liste"]],
    ["Ein Lieferschein ist ein:", ["Beleg", "Mappe", "Liste"]],
    ["Sie stellen den Ordner ins ___ und gehen.", ["Regal", "Beleg", "Mappe"]],
    ["Legen Sie zuerst eine neue … an.", ["Mappe", "Formular", "Beleg"]],
    ["Ein Lieferschein ist ein wichtiger …", ["Beleg", "Formular", "Lager"]],
    ["Zum Auftrag gehört eine ...", ["Vollmacht", "Ministerium", "Beleg"]],
    ["Welche zwei Angaben gehören in den Namen?", ["Auftrag und Datum", "Die Uhrzeit", "Größe, Ort und Tag"]],
    ["Welche drei Farben hat das Signal?", ["Rot, Gelb und Grün", "Rot und Gelb", "Nur Blau"]],
    ["Alle Belege der Woche …", ["werden gescannt", "wird gelöscht", "ist erledigt"]],
    ["Der Beleg", ["kommt in die Mappe", "werden gelöscht", "sind erledigt"]],
  ])("is told for: %s", (stem, options) => {
    expect(ask(stem, options)).toEqual([stem]);
  });

  it.each([
    ["Welches Gerät brauchen Sie?", ["Drucker", "Waage", "Regal"]],
    ["Wohin legen Sie den Beleg?", ["In die Mappe", "In das Regal", "Auf den Tisch"]],
    ["Der Lieferschein kommt in …", ["die Mappe", "das Regal", "den Müll"]],
    ["Der Lieferschein kommt in die …", ["Mappe", "Liste", "Kasse"]],
    ["Der Lieferschein kommt in die …", ["Mappe", "Ordner", "Regal"]],
    ["Der Lieferschein kommt in die …", ["Mappe", "Werkstatt", "Beleg"]],
    ["Ein Lieferschein ist ein/eine …", ["Beleg", "Mappe", "Liste"]],
    ["Ein Lieferschein ist ein(e) …", ["Beleg", "Mappe", "Liste"]],
    ["Schalten Sie zuerst das Gerät ein:", ["Beleg", "Mappe", "Liste"]],
    ["Was schalten Sie ein?", ["Beleg", "Mappe", "Liste"]],
    ["Der Schritt vor dem …", ["Scannen", "Benennen", "Ablegen"]],
    ["Welche zwei Angaben fehlen?", ["Auftrag und Datum", "Ort und Tag", "Name und Preis"]],
    ["Welche Angabe gehört in den Namen?", ["Auftrag und Datum", "Die Uhrzeit", "Der Ort"]],
    ["Zwei Belege fehlen. Welche Angabe hilft?", ["Nummer und Datum", "Die Uhrzeit", "Der Ort"]],
    ["Was passiert mit den Belegen?", ["Sie werden gescannt", "Sie werden gelöscht", "Nichts"]],
    ["Die Belege …", ["werden gescannt", "werden gelöscht", "werden verschenkt"]],
    ["Das Team", ["kommt morgen", "sind wir alle", "hat heute frei"]],
    ["Wie viele Teile hat die Mappe?", ["4", "10", "12"]],
    ["Womit verbinden Sie das?", ["USB-Kabel", "WLAN", "LAN"]],
  ])("is not told for: %s %j", (stem, options) => {
    expect(ask(stem, options)).toEqual([]);
  });

  it.each([
    ["A list of what was sent is an …", ["inventory", "receipt", "bill"]],
    ["A delivery note is a …", ["receipt", "invoice", "order"]],
  ])("is told in English for: %s", (stem, options) => {
    expect(ask(stem, options, "en")).toEqual([stem]);
  });

  it.each([
    ["A delivery note is a/an …", ["receipt", "invoice", "order"]],
    ["A delivery note is a …", ["receipt", "bill", "order"]],
    ["It is saved as an …", ["archive", "URL", "hour"]],
    ["What is an order?", ["apple", "receipt", "bill"]],
  ])("is not told in English for: %s", (stem, options) => {
    expect(ask(stem, options, "en")).toEqual([]);
  });
});

describe("no false alarm under strict", () => {
  it.each([
    ["privacy/personal-data", "Die Auftragsnummer 0231 4711 und die Artikel-Nr. 0815 2024 77 stehen oben."],
    ["privacy/personal-data", "Rufen Sie die Hotline 0800 1234567 an, oder Frau Muster: 030 23125 123."],
    [
      "privacy/personal-data",
      "Ihre Adresse lautet vorname.nachname@betrieb.de, das Lager hat lager@betrieb.de.",
    ],
    [
      "privacy/personal-data",
      "Bestellung 0402 1993 7781 liegt in Regal 0412-334-12, das Ersatzteil 030 4711 008 fehlt.",
    ],
    ["language/address-mixed", "Prüfen Sie, ob der Text die Du-Form nutzt."],
    ["privacy/personal-data", "Die Schicht dauert von 08:00 bis 16:30 Uhr, am 03.04.2026 bis 12 Uhr."],
    ["language/loaded-words", "Jede Seriennummer ist einzigartig."],
    [
      "language/loaded-words",
      "Dass es Lerntypen gibt, ist ein Irrtum. Das Wort „Lerntyp“ hören Sie trotzdem oft.",
    ],
    ["a11y/capitals", "Die Plattform heißt LOGINEO NRW LMS, die Formate heißen PDF, JPG und PNG."],
    ["language/address-mixed", "Fragen Sie Jonas: Was ist schwer? Wen fragst du?"],
    ["language/address-mixed", "Sagen Sie ihm, was Sie brauchen. „Hast du den Beleg?“, fragt er."],
    ["a11y/color-only", "Drücken Sie die rote Taste mit der Aufschrift „Halt“. Die grüne LED leuchtet."],
    ["item/absolute-words", ":::single-choice{#a}\nWie oft?\n\n- [x] Täglich\n- [ ] Nie\n- [ ] Bald\n:::"],
  ])("%s: %s", (code, page) => {
    expect(found(code, page)).toEqual([]);
  });
});

describe("an alarm under strict", () => {
  it.each([
    ["privacy/personal-data", "Rufen Sie an: 0176 12345678.", ["0176 12345678"]],
    ["privacy/personal-data", "Meine Nummer ist (02303) 12 34 56.", ["(02303) 12 34 56"]],
    ["privacy/personal-data", "Die Handynummer lautet 0176/1234567.", ["0176/1234567"]],
    ["privacy/personal-data", "Schreiben Sie an m.kaya@lindner.de.", ["m.kaya@lindner.de"]],
    ["language/loaded-words", "Üben Sie nach Ihrem Lerntyp.", ["Lerntyp"]],
    ["language/loaded-words", "Dieser einzigartige Kurs hilft.", ["einzigartige Kurs"]],
    ["a11y/capitals", "BITTE NICHT BERÜHREN!", ["BITTE NICHT BERÜHREN"]],
    ["language/address-mixed", "Prüfen Sie den Beleg. Dann legst du ihn ab.", ["du"]],
    ["a11y/color-only", "Drücken Sie den roten Knopf.", ["den roten Knopf"]],
  ])("%s: %s", (code, page, told) => {
    expect(found(code, page)).toEqual(told);
  });
});

describe("forms for all genders", () => {
  const code = "language/gender-mixed";
  it.each([
    ["Die Teilnehmer:innen, die Trainer:innen und die Kolleg*innen.", ["Kolleg*innen"]],
    ["Lehrer/-innen, Schüler/-innen und LeiterInnen.", ["LeiterInnen"]],
    ["Urheber:in, Nutzer:in, Nutzer_in", ["Nutzer_in"]],
  ])("%s", (page, told) => {
    expect(found(code, page)).toEqual(told);
  });

  it.each([
    "Die Teilnehmer:innen kommen mit LinkedIn, PlugIns und CheckIn zurecht.",
    "Die Teilnehmer:innen gehen ins Lager/in die Halle und lesen `Scan_in.pdf`.",
    "Die Teilnehmer:innen, Kolleginnen und Kollegen, Lehrkräfte und Studierende.",
    "Ordner: Innen liegt der Plan. Innen*ausbau heißt so. Die Teilnehmer:innen lesen.",
  ])("leaves alone: %s", (page) => {
    expect(found(code, page)).toEqual([]);
  });
});

describe("English courses", () => {
  const ask = (stem: string): readonly string[] =>
    found(
      "item/negative-stem",
      `:::single-choice{#a}\n${stem}\n\n- [x] One\n- [ ] Two\n- [ ] Three\n:::`,
      [],
      "",
      "en",
    );
  it.each([
    "What do you do if the printer does not start?",
    "Who helps when nobody in the team is not busy?",
    "Why can't you change the invoice?",
    "Which tool is needed, not only for this part but for all?",
    "If the part does not fit, what do you check?",
  ])("are not warned of: %s", (stem) => {
    expect(ask(stem)).toEqual([]);
  });

  it.each([
    ["Which of these is not allowed?", "not"],
    ["What do you never do when the machine runs?", "never"],
    ["Which answer is incorrect?", "incorrect"],
  ])("are warned of: %s", (stem, word) => {
    expect(ask(stem)).toEqual([word]);
  });
});
