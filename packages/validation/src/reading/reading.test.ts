import { describe, expect, it } from "vitest";
import { count } from "./counts.ts";
import { amstad, lix, wiener } from "./formulas.ts";
import { sentences } from "./sentences.ts";
import { syllables, words } from "./words.ts";

describe("the formulas", () => {
  const counts = { words: 100, sentences: 10, syllables: 180, long: 30, many: 20, single: 50 };
  it.each([
    ["LIX", lix(counts), 40.0],
    ["Amstad", amstad(counts), 64.7],
    ["WSTF1", wiener(counts, 1), 6.92],
    ["WSTF2", wiener(counts, 2), 7.04],
    ["WSTF3", wiener(counts, 3), 6.72],
    ["WSTF4", wiener(counts, 4), 6.45],
  ])("%s gives the value of the test vector", (_, value, expected) => {
    expect(value).toBeCloseTo(expected, 2);
  });
});

describe("sentences", () => {
  it.each([
    ["Das ist z. B. ein Beleg. Er ist neu.", ["Das ist z. B. ein Beleg.", "Er ist neu."]],
    ["Das gilt z.B. Freitags nicht.", ["Das gilt z.B. Freitags nicht."]],
    ["D. h. Sie warten. Dann geht es weiter.", ["D. h. Sie warten.", "Dann geht es weiter."]],
    ["Im 3. Schritt messen Sie. Der Wert ist 2.5 mm.", ["Im 3. Schritt messen Sie.", "Der Wert ist 2.5 mm."]],
    ["Am 9. März 2026. Danach nicht.", ["Am 9. März 2026.", "Danach nicht."]],
    ["Das dauert ca. 20 Minuten, d. h. nicht lange.", ["Das dauert ca. 20 Minuten, d. h. nicht lange."]],
    ["Es sind 20. Dann kommt mehr.", ["Es sind 20.", "Dann kommt mehr."]],
    [
      "Öffnen Sie plan.pdf. Lesen Sie www.nrw.de. Fertig.",
      ["Öffnen Sie plan.pdf.", "Lesen Sie www.nrw.de.", "Fertig."],
    ],
    ["„Stopp!“ ruft sie. Alle halten an.", ["„Stopp!“ ruft sie.", "Alle halten an."]],
    [
      "Fragen Sie: „Wann kam der Stahl?“ Dann warten Sie.",
      ["Fragen Sie:", "„Wann kam der Stahl?“", "Dann warten Sie."],
    ],
    [
      "Schrauben, Muttern usw. liegen hier. Dort nicht.",
      ["Schrauben, Muttern usw. liegen hier.", "Dort nicht."],
    ],
    ["Kisten, Paletten usw. Sie prüfen alles.", ["Kisten, Paletten usw.", "Sie prüfen alles."]],
    ["Frau K. Müller hilft. Herr Dr. Öz auch.", ["Frau K. Müller hilft.", "Herr Dr. Öz auch."]],
    ["Wählen Sie Variante B. Die ist besser.", ["Wählen Sie Variante B.", "Die ist besser."]],
    ["Siehe Abb. 3 und Nr. 7. Mehr nicht.", ["Siehe Abb. 3 und Nr. 7.", "Mehr nicht."]],
    ["Um 8:30 Uhr geht es los", ["Um 8:30 Uhr geht es los"]],
    ["Wirklich? Ja! Gut …", ["Wirklich?", "Ja!", "Gut …"]],
    ["i. d. R. reicht das. U. a. Stahl.", ["i. d. R. reicht das.", "U. a. Stahl."]],
  ])("%s", (text, expected) => {
    const found = sentences(text);
    expect(found.map((one) => one.text)).toEqual(expected);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  });
});

describe("words", () => {
  it.each([
    ["Teilnehmer*innen und Lernende:r", ["Teilnehmer", "und", "Lernende"]],
    ["jede*r Kolleg_in, Schüler/-innen", ["jede", "Kolleg", "Schüler"]],
    ["der 3D-Drucker – 40,2 mm", ["der", "3D-Drucker", "40,2", "mm"]],
    ["„Beleg“ (neu) …", ["Beleg", "neu"]],
    ["um 8:30 Uhr", ["um", "8:30", "Uhr"]],
    ["Verkauf/Handel", ["Verkauf", "Handel"]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("syllables", () => {
  it.each([
    ["Haus", 1],
    ["Auftrag", 2],
    ["Auftragsmappe", 4],
    ["Lieferschein", 3],
    ["Station", 3],
    ["Theater", 3],
    ["neue", 2],
    ["Quelle", 2],
    ["USB-Stick", 4],
    ["E-Mail", 2],
    ["Idee", 2],
    ["Yoga", 2],
  ])("%s has %i", (word, expected) => {
    expect(syllables(word)).toBe(expected);
  });
});

describe("count", () => {
  it("counts one passage after the other", () => {
    const texts = ["Der Beleg ist da. Er liegt in der Auftragsmappe.", "Gut"].map((text) => ({
      sentences: () => sentences(text),
      words: () => words(text),
    }));
    expect(count(texts)).toEqual({
      words: 10,
      sentences: 3,
      syllables: 14,
      long: 1,
      many: 1,
      single: 8,
    });
  });
});
