import { readdirSync } from "node:fs";
import type { Draw, Drawn } from "@kurswerk/target-h5p";

let loading: Promise<Draw> | undefined;

/** What makes pictures of the drawings of a course; nothing is loaded for a course without any. */
export async function drawingsOf(course: string): Promise<{ readonly draw?: Draw }> {
  const names = readdirSync(course, { recursive: true, encoding: "utf8" });
  if (!names.some((name) => /\.svg$/i.test(name))) return {};
  loading ??= import("./rasterizer.ts").then(({ rasterizer }) => rasterizer());
  return { draw: remembering(await loading) };
}

/** Draws every file once: content is written several times until it is known what it fits into. */
function remembering(draw: Draw): Draw {
  const done = new Map<string, Drawn>();
  return (source) => {
    const known = done.get(source) ?? draw(source);
    done.set(source, known);
    return known;
  };
}
