import { expect, it } from "vitest";
import { csv } from "./csv.ts";

it("quotes what needs it, and never writes a formula", () => {
  const rows = [
    { a: 'Sie sagt: "Ja"; dann', b: 1.5 },
    { a: "=1+1", b: -2 },
    { a: "–", b: 0 },
  ];
  const columns = [
    { key: "a", label: "A" },
    { key: "b", label: "B", isNumber: true },
  ];
  const text = csv([{ title: "Kurs", language: "de", tables: [{ caption: "T", columns, rows, notes: [] }] }]);
  expect(text).toBe('\ufeffKurs;T\r\nA;B\r\n"Sie sagt: ""Ja""; dann";1,5\r\n\'=1+1;-2\r\n–;0');
});
