import { expect, it } from "vitest";
import { duration } from "./duration.ts";

it.each([
  [{ providerUnits: 8 }, "PT6H"],
  [{ providerUnits: 1 }, "PT45M"],
  [{ providerUnits: 8, companyHours: 4 }, "PT10H"],
  [{ providerUnits: 3, companyHours: 0.5 }, "PT2H45M"],
  [{ providerUnits: 0 }, undefined],
  [undefined, undefined],
])("%j takes %s", (workload, expected) => {
  expect(duration(workload)).toBe(expected);
});
