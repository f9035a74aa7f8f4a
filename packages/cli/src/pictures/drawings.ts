import { readdirSync, statSync } from "node:fs";
import type { Draw, Drawn } from "@kurswerk/target-h5p";

let loading: Promise<Draw> | undefined;

/** What makes pictures of drawings; each is drawn once until its file changes, because content is written several times. */
export async function drawings(): Promise<Draw> {
  loading ??= import("./rasterizer.ts").then(({ rasterizer }) => rasterizer());
  return remembering(await loading);
}

/** The same for one course; nothing is loaded for a course without drawings. */
export async function drawingsOf(course: string): Promise<{ readonly draw?: Draw }> {
  const names = readdirSync(course, { recursive: true, encoding: "utf8" });
  return names.some((name) => /\.svg$/i.test(name)) ? { draw: await drawings() } : {};
}

function remembering(draw: Draw): Draw {
  const done = new Map<string, { readonly state: string; readonly drawn: Drawn }>();
  return (source) => {
    const { mtimeMs, size } = statSync(source);
    const state = `${mtimeMs} ${size}`;
    const known = done.get(source);
    if (known?.state === state) return known.drawn;
    const drawn = draw(source);
    done.set(source, { state, drawn });
    return drawn;
  };
}
