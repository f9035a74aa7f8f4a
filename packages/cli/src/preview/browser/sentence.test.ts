import { describe, expect, it } from "vitest";
import { sentence } from "./sentence.ts";
import type { Definition, Statement } from "./statement.ts";
import { words } from "./words.ts";

const said = (verb: string, definition: Definition, result?: Statement["result"]): string =>
  sentence(
    {
      verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
      object: { id: "urn:frage", definition: { name: { "en-US": "Frage 1" }, ...definition } },
      ...(result ? { result } : {}),
    },
    words.de,
    (html) => html.replace(/<[^>]*>/g, "").trim(),
  );

describe("a statement in plain words", () => {
  it("says what happened where nothing was scored", () => {
    expect(said("attempted", {})).toBe("„Frage 1“ geöffnet.");
    expect(said("bookmarked", {})).toBe("„Frage 1“: bookmarked.");
    expect(said("attempted", { name: {} })).toBe("„Inhalt ohne Titel“ geöffnet.");
  });

  it("puts the author's words in place of the ids of choices", () => {
    const choices = [
      { id: "0", description: { "en-US": "<p>Adresse lesen</p>" } },
      { id: "1", description: { "en-US": "Auspacken" } },
    ];
    const result = { response: "0[,]1", success: false, score: { raw: 1, max: 2 } };
    expect(said("answered", { interactionType: "choice", choices }, result)).toBe(
      "„Frage 1“ beantwortet: „Adresse lesen, Auspacken“. Nicht richtig, 1 von 2 Punkten.",
    );
  });

  it("shows pairs, texts and the two answers of a statement", () => {
    const source = [{ id: "a", description: { "en-US": "Beleg" } }];
    const target = [{ id: "b", description: { "en-US": "Mappe" } }];
    expect(said("answered", { interactionType: "matching", source, target }, { response: "a[.]b" })).toBe(
      "„Frage 1“ beantwortet: „Beleg → Mappe“.",
    );
    expect(said("answered", { interactionType: "fill-in" }, { response: "Berlin[,]Köln" })).toBe(
      "„Frage 1“ beantwortet: „Berlin, Köln“.",
    );
    expect(said("answered", { interactionType: "true-false" }, { response: "false", success: true })).toBe(
      "„Frage 1“ beantwortet: „falsch“. Richtig.",
    );
  });

  it("tells passing from right, and writes German numbers", () => {
    expect(said("completed", {}, { success: true, score: { raw: 1.5, max: 2 } })).toBe(
      "„Frage 1“ abgeschlossen. Bestanden, 1,5 von 2 Punkten.",
    );
    expect(said("completed", {}, { score: { raw: 0, max: 0 } })).toBe("„Frage 1“ abgeschlossen.");
  });
});
