import { describe, expect, it } from "vitest";
import { frameworks, remix, resolve } from "./index.ts";

const counts = (id: string) => {
  const found = frameworks.find((one) => one.id === id);
  const leaves = found?.items.filter((one) => !found.items.some((other) => other.area === one.code)) ?? [];
  return {
    areas: found?.items.filter((one) => one.area === undefined).length,
    leaves: leaves.length,
    levels: found?.levels.length,
    descriptors: leaves.flatMap((one) => Object.values(one.descriptors ?? {})).length,
  };
};

describe("the frameworks", () => {
  it.each([
    ["mkr-nrw", { areas: 6, leaves: 24, levels: 0, descriptors: 0 }],
    ["digcomp-2.2", { areas: 5, leaves: 21, levels: 8, descriptors: 0 }],
    ["digcomp-3.0", { areas: 5, leaves: 21, levels: 8, descriptors: 0 }],
    ["codile", { areas: 3, leaves: 14, levels: 5, descriptors: 70 }],
    ["xf", { areas: 4, leaves: 4, levels: 8, descriptors: 0 }],
    ["dqr", { areas: 2, leaves: 4, levels: 8, descriptors: 0 }],
    ["bloom", { areas: 6, leaves: 6, levels: 0, descriptors: 0 }],
  ])("%s has the parts that its source names", (id, expected) => {
    expect(counts(id)).toEqual(expected);
  });

  it("name every area and every mapping that they refer to", () => {
    for (const framework of frameworks)
      for (const item of framework.items) {
        if (item.area !== undefined) expect(framework.items.map((one) => one.code)).toContain(item.area);
        for (const mapping of item.mappings ?? [])
          expect(resolve(mapping, frameworks), `${framework.id}:${item.code}`).toMatchObject({ found: true });
        expect([item.de, item.en]).not.toContain("");
      }
  });
});

describe("resolve", () => {
  it.each([
    ["mkr-nrw:1.3", "1.3", undefined],
    ["codile:digital.s.2@N2", "DIGITAL.S.2", "2"],
    ["xf:planung@2", "planning", "2"],
    ["digcomp-3.0:5.4@8", "5.4", "8"],
  ])("understands %s", (text, code, level) => {
    const found = resolve(text, frameworks);
    expect(found).toMatchObject({ found: true, item: { code } });
    expect(found.found ? found.level?.id : "").toBe(level);
  });

  it.each([
    ["mkr:1.3", "framework"],
    ["mkr-nrw:1.5", "code"],
    ["mkr-nrw:1.3@2", "levels"],
    ["codile:COACH.S.1@6", "level"],
    ["team", "form"],
  ])("says what is unknown in %s", (text, part) => {
    expect(resolve(text, frameworks)).toMatchObject({ found: false, part });
  });
});

describe("remix", () => {
  it("never allows more than either part, and is the same both ways", () => {
    const kinds = ["PD", "BY", "BY-SA", "BY-NC", "BY-NC-SA", "BY-ND", "BY-NC-ND"] as const;
    for (const one of kinds)
      for (const other of kinds) {
        expect(remix(one, other)).toBe(remix(other, one));
        if (one.endsWith("ND")) expect(remix(one, other)).toBeUndefined();
      }
    expect(remix("BY-SA", "BY-NC")).toBeUndefined();
    expect(remix("BY", "BY-NC")).toBe("BY-NC");
    expect(remix("BY-NC", "BY-NC-SA")).toBe("BY-NC-SA");
  });
});
