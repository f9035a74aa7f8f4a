import type { CompiledCourse, Module } from "@kurswerk/format";
import { expect, it } from "vitest";
import { goals } from "./goals.ts";

const module = (id: string, ...objectives: readonly string[]): Module => ({
  id,
  title: [],
  name: id,
  objectives: objectives.map((goal) => ({
    id: goal,
    text: [],
    name: `Sie ${goal}.`,
    competences: [],
    aims: [],
  })),
  entries: [],
});

it("tells platforms of objectives by their ids, with the module where two modules have the same", () => {
  const [first, second] = [module("eins", "messen", "pruefen"), module("zwei", "messen", "teilen")];
  // Nothing else of a course matters here.
  const course = { modules: [first, second] } as unknown as CompiledCourse;
  expect([first, second].flatMap((one) => goals(one, course))).toEqual([
    { id: "messen", text: "Sie messen.", told: "eins__messen" },
    { id: "pruefen", text: "Sie pruefen." },
    { id: "messen", text: "Sie messen.", told: "zwei__messen" },
    { id: "teilen", text: "Sie teilen." },
  ]);
});
