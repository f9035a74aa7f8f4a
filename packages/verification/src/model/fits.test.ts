import { describe, expect, it } from "vitest";
import { fits } from "./fits.ts";
import { models } from "./index.ts";

const check = (edition: "1.2" | "2004", type: string, value: string): string =>
  fits(value, models[edition].types[type] ?? { words: [] });

/** Measured on ADL's conformance suite and on Moodle; the table stands in the project's notes on SCORM, 3.1. */
describe("SCORM 2004", () => {
  it.each([
    ["timestamp", "2026-01-02T10:00:00.000Z", "type"],
    ["timestamp", "2026-01-02T10:00:00Z", "type"],
    ["timestamp", "2026-01-02T10:00:00+01:00", "type"],
    ["timestamp", "2026-01-02T10:00:00.0Z", "fine"],
    ["timestamp", "2026-01-02T10:00:00.00+01:00", "fine"],
    ["timestamp", "2026-01-02T10:00:00", "fine"],
    ["timestamp", "2039-01-02T10:00:00", "type"],
    ["interval", "PT1.234S", "type"],
    ["interval", "P", "type"],
    ["interval", "PT", "type"],
    ["interval", "-PT5S", "type"],
    ["interval", "00:01:02", "type"],
    ["interval", "PT12.55S", "fine"],
    ["interval", "PT3600S", "fine"],
    ["interval", "PT1H", "fine"],
    ["interval", "P1DT2M", "fine"],
    ["response choice", "a_b[,]c", "fine"],
    ["response choice", "a-b", "type"],
    ["response choice", "Ä", "type"],
    ["response choice", "a b", "type"],
    ["response choice", "{a}", "type"],
    ["response choice", "a[,]a", "type"],
    ["response matching", "a[.]1[,]b[.]2", "fine"],
    ["response matching", "a.1,b.2", "type"],
    ["identifier", "Frage 1", "type"],
    ["identifier", "", "type"],
    ["identifier", "urn:kurs:frage_1", "fine"],
    ["result", "wrong", "type"],
    ["result", "incorrect", "fine"],
    ["result", "0.5", "fine"],
    ["response true-false", "t", "type"],
    ["response true-false", "true", "fine"],
    ["response numeric", "3,5", "type"],
    ["pattern numeric", "3[:]4", "fine"],
    ["pattern fill-in", "{case_matters=false}{lang=de}Käse", "fine"],
    ["scaled", "85", "range"],
    ["scaled", ".6", "type"],
    ["scaled", "-1", "fine"],
    ["progress", "50", "range"],
    ["string1000", "x".repeat(1001), "type"],
    ["string64000", "x".repeat(64_001), "type"],
    ["string250", "Käse 🧀", "fine"],
    ["navigation", "{target=item}choice", "fine"],
  ])("%s: %s is %s", (type, value, expected) => {
    expect(check("2004", type, value)).toBe(expected);
  });
});

describe("SCORM 1.2", () => {
  it.each([
    ["result", "incorrect", "type"],
    ["result", "wrong", "fine"],
    ["exit", "normal", "type"],
    ["exit", "", "fine"],
    ["identifier", "Frage 1", "type"],
    ["identifier", "ü1", "type"],
    ["string4096", "x".repeat(4097), "type"],
    ["score", "101", "range"],
    ["score", "85,5", "type"],
    ["score", "85.5", "fine"],
    ["score", "", "fine"],
    ["weighting", "101", "range"],
    ["time", "2026-01-02T10:00:00", "type"],
    ["time", "10:00:00.123", "type"],
    ["time", "10:00:00.12", "fine"],
    ["timespan", "PT1H", "type"],
    ["timespan", "0000:01:02.345", "type"],
    ["timespan", "0000:01:02.34", "fine"],
    ["string255", "x".repeat(256), "type"],
    ["status", "not attempted", "type"],
    ["status", "Passed", "type"],
    ["response choice", "a,b", "fine"],
    ["response choice", "{a,b}", "fine"],
    ["response choice", "antwort-1", "type"],
    ["response true-false", "t", "fine"],
    ["response matching", "a.1,b.2", "fine"],
  ])("%s: %s is %s", (type, value, expected) => {
    expect(check("1.2", type, value)).toBe(expected);
  });
});

it.each(["1.2", "2004"] as const)("%s names types that it defines", (edition) => {
  const { elements, types } = models[edition];
  for (const [name, { type }] of Object.entries(elements)) {
    const known = types[type] ?? types[`${type} choice`];
    expect(known, name).toBeDefined();
  }
});
