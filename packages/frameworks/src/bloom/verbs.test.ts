import { describe, expect, it } from "vitest";
import { englishVerbs } from "./english.ts";
import { emptyPhrase, germanVerbs } from "./german.ts";
import { bloomOf } from "./verbs.ts";

describe("germanVerbs", () => {
  it.each([
    ["Sie legen für einen Auftrag eine Mappe nach fester Namensregel an.", ["anlegen"]],
    ["Sie führen eine Messung durch.", ["durchführen"]],
    ["Sie können den Drucker bedienen.", ["bedienen"]],
    ["Die Teilnehmenden können eine Datei anlegen und benennen.", ["anlegen", "benennen"]],
    ["Sie ordnen Belege dem richtigen Auftrag zu.", ["zuordnen"]],
    ["Sie sind in der Lage, den Scanner einzurichten.", ["einrichten"]],
    ["Sie stimmen die Namensregel im Team ab und halten sie schriftlich fest.", ["abstimmen", "festhalten"]],
    ["Sie entscheiden, wer eine Mappe lesen und ändern darf.", ["entscheiden"]],
    ["Sie erklären, warum alle Belege eines Auftrags an einen Ort gehören.", ["erklären"]],
    ["Sie prüfen Namen und Scans.", ["prüfen"]],
    ["Du misst das Werkstück.", ["messen"]],
    ["Die Person legt eine Mappe an.", ["anlegen"]],
    ["Den Drucker bedienen", ["bedienen"]],
    ["Sie kennen die Regeln.", ["kennen"]],
    ["Sie nehmen Ware an und prüfen sie.", ["annehmen", "prüfen"]],
    ["Sie schätzen ein, was Sie schon können.", ["einschätzen"]],
    ["Sie lernen den Drucker kennen.", ["kennenlernen"]],
    ["Sie vergleichen drei Angebote und Preise.", ["vergleichen"]],
  ])("%s", (text, verbs) => {
    expect(germanVerbs(text)).toEqual(verbs);
  });

  it("sees turns of phrase that name no action", () => {
    expect(emptyPhrase("Sie haben einen Überblick über die Belege.")).toBe("Überblick haben");
    expect(emptyPhrase("Sie sind sich der Gefahren bewusst.")).toBe("sich bewusst sein");
    expect(emptyPhrase("Sie kennen sich im Lager aus.")).toBe("sich auskennen");
    expect(emptyPhrase("Sie befassen sich mit Normen.")).toBe("sich beschäftigen");
    expect(emptyPhrase("Sie setzen die Teile auseinander.")).toBeUndefined();
    expect(emptyPhrase("Sie wählen bewusst ein Passwort.")).toBeUndefined();
    expect(emptyPhrase("Sie geben einen Überblick über die Belege.")).toBeUndefined();
  });
});

describe("englishVerbs", () => {
  it.each([
    ["You start a print with a work card.", ["start"]],
    ["You can explain the process and name the parts.", ["explain", "name"]],
    ["Participants compare names and dates.", ["compare"]],
  ])("%s", (text, verbs) => {
    expect(englishVerbs(text)).toEqual(verbs);
  });
});

describe("bloomOf", () => {
  it("knows one level per verb and keeps quiet about the ambiguous", () => {
    expect(bloomOf("bedienen", "de")).toBe("apply");
    expect(bloomOf("aufzählen", "de")).toBe("remember");
    expect(bloomOf("zuordnen", "de")).toBeUndefined();
    expect(bloomOf("prüfen", "de")).toBeUndefined();
    expect(bloomOf("planen", "de")).toBeUndefined();
  });
});
