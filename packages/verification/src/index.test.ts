import { expect, it } from "vitest";
import * as room from "./index.ts";
import { messages } from "./messages/index.ts";
import * as run from "./run/index.ts";

it("exports", () => {
  expect(Object.keys(room).sort()).toEqual(["h5pEntries", "refuseArchive", "verify"]);
  expect(Object.keys(run)).toEqual(["run"]);
});

const data = {
  ...{ files: ["a", "b"], attributes: ["a"], expected: ["a"], edition: "1.2", kind: "value" },
  ...{ size: 1, limit: 2, element: "title", text: "Fehler.", reason: "Grund." },
};

it.each(messages.map((one) => [one.code, one] as const))("%s has a sentence for all cases", (_, message) => {
  for (const words of [message.de, message.en])
    for (const sentence of [words.message(data), words.hint(data)]) expect(sentence).toMatch(/^\S.*\S$/);
});
