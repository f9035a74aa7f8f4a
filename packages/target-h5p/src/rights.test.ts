import { describe, expect, it } from "vitest";
import { licence, rightsOf } from "./rights.ts";

describe("licence", () => {
  it.each([
    ["CC-BY-SA-4.0", { license: "CC BY-SA", licenseVersion: "4.0" }],
    ["CC BY 3.0", { license: "CC BY", licenseVersion: "3.0" }],
    ["CC-BY-NC-ND-4.0", { license: "CC BY-NC-ND", licenseVersion: "4.0" }],
    ["CC0-1.0", { license: "CC0 1.0" }],
    ["GPL-3.0-or-later", { license: "GNU GPL" }],
    ["gemeinfrei", { license: "PD" }],
    ["© Verlag", { license: "C" }],
    ["Pixabay-Lizenz", { license: "U", licenseExtras: "Pixabay-Lizenz" }],
    [undefined, { license: "U" }],
  ])("%s", (id, codes) => {
    expect(licence(id)).toEqual(codes);
  });
});

describe("rightsOf", () => {
  it("says who made a medium, where it is from and what was changed, escaped", () => {
    expect(
      rightsOf({
        author: "Ana <Foto>",
        license: "CC-BY-4.0",
        licenseUrl: "https://creativecommons.org/licenses/by/4.0/",
        source: "https://example.org/a?b=1&c=2",
        changes: "beschnitten",
      }),
    ).toEqual({
      license: "CC BY",
      licenseVersion: "4.0",
      licenseExtras: "https://creativecommons.org/licenses/by/4.0/\nbeschnitten",
      authors: [{ name: "Ana &lt;Foto&gt;", role: "Author" }],
      source: "https://example.org/a?b=1&amp;c=2",
    });
  });

  it("is silent about own media", () => {
    expect(rightsOf(undefined)).toEqual({ license: "U" });
  });
});
