import { describe, expect, it } from "vitest";
import { catalogue, tell } from "./catalogue.ts";
import { diagnose, hasErrors } from "./diagnostic.ts";
import * as room from "./index.ts";
import { defineMessage } from "./message.ts";

const unknown = defineMessage<{ key: string }>({
  code: "course/key-unknown",
  severity: "error",
  de: { message: ({ key }) => `„${key}“ ist unbekannt.`, hint: () => "Streichen Sie es." },
  en: { message: ({ key }) => `“${key}” is unknown.`, hint: () => "Remove it." },
});
const place = { path: "course.yaml", start: 0, end: 1 };

describe("catalogue", () => {
  it("tells a diagnostic in both languages", () => {
    const found = diagnose(unknown, { key: "titel" }, place);
    expect(tell(found, catalogue([unknown]), "de").message).toBe("„titel“ ist unbekannt.");
    expect(tell(found, catalogue([unknown]), "en").hint).toBe("Remove it.");
  });

  it("refuses a code that stands twice", () => {
    expect(() => catalogue([unknown], [unknown])).toThrow("course/key-unknown");
  });

  it("refuses to tell a code it does not know", () => {
    expect(() => tell(diagnose(unknown, { key: "x" }, place), catalogue(), "de")).toThrow(
      "course/key-unknown",
    );
  });
});

it("lets a profile change the severity", () => {
  const mild = diagnose(unknown, { key: "x" }, place, { severity: "info" });
  expect([hasErrors([mild]), hasErrors([diagnose(unknown, { key: "x" }, place)])]).toEqual([false, true]);
});

it("exports", () => {
  expect(Object.keys(room).sort()).toEqual([
    "catalogue",
    "closest",
    "codeFrame",
    "defineMessage",
    "diagnose",
    "hasErrors",
    "lineStarts",
    "message",
    "positionAt",
    "tell",
  ]);
});
