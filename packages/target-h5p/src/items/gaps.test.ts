import { describe, expect, it } from "vitest";
import { spellings } from "./gap-text.ts";
import { within } from "./numeric.ts";

describe("spellings", () => {
  it("lists what tolerant comparison accepts and H5P would not", () => {
    expect(spellings(["Prüf-Maß"], "tolerant")).toEqual(["Prüf-Maß", "PrüfMaß", "Pruef-Mass", "PruefMass"]);
  });

  it("keeps hyphens beside numbers and each spelling once, whatever its case", () => {
    expect(spellings(["M8-20", "m8-20", "Beleg", "beleg"], "tolerant")).toEqual(["M8-20", "Beleg"]);
  });

  it("adds nothing to exact answers", () => {
    expect(spellings([" Größe ", "größe"], "exact")).toEqual(["Größe", "größe"]);
  });
});

describe("within", () => {
  it.each([
    [40, 0, ["40"]],
    [40, 2, ["40", "41", "39", "42", "38"]],
    [0.2, 0.1, ["0.2", "0.3", "0.1"]],
    [-1, 1, ["-1", "0", "-2"]],
    [1e-7, 0, ["0.0000001"]],
  ])("%d ± %d", (answer, tolerance, numbers) => {
    expect(within(answer, tolerance)).toEqual(numbers);
  });
});
