import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { root } from "./support/kurswerk.ts";

const rooms = readdirSync(join(root, "packages")).filter((room) => room !== "cli");

it.each(rooms)("%s exports what was agreed, and nothing by accident", async (room) => {
  const exported: object = await import(pathToFileURL(join(root, "packages", room, "src/index.ts")).href);
  expect(Object.keys(exported).sort()).toMatchSnapshot();
});
