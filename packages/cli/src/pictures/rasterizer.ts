import { readFileSync } from "node:fs";
import type { Draw } from "@kurswerk/target-h5p";
import { initWasm, Resvg, type ResvgRenderOptions } from "@resvg/resvg-wasm";
import { assetsFolder } from "../assets.ts";
import { coverage } from "./coverage.ts";
import { losses } from "./losses.ts";

/** Pixels for one unit of a drawing, so that it stays sharp on a screen with high density. */
const zoom = 2;
/** No picture gets wider than this, in pixels. */
const widest = 1600;
/** Runs as wide as Arial, which most drawings fall back to. */
const family = "Arimo";

/** What makes a PNG of an SVG file, the same bytes everywhere: it sees no fonts of the system. */
export async function rasterizer(): Promise<Draw> {
  const asset = (name: string): Buffer => readFileSync(`${assetsFolder}pictures/${name}`);
  await initWasm(asset("resvg.wasm"));
  const regular = asset("400Regular.ttf");
  const covers = coverage(regular);
  const fonts = [regular, asset("700Bold.ttf")];
  return (source) => {
    const svg = readFileSync(source, "utf8").replace(/^\ufeff/, "");
    const lost = losses(svg, covers);
    if (lost.length > 0) return { losses: lost };
    try {
      return { png: pngOf(svg, fonts) };
    } catch {
      // The renderer says in its own words what it cannot read; the author needs another file in any case.
      return { losses: ["unreadable"] };
    }
  };
}

function pngOf(svg: string, fonts: Uint8Array[]): Uint8Array {
  const open = (fitTo: ResvgRenderOptions["fitTo"] & object): InstanceType<typeof Resvg> =>
    new Resvg(svg, { fitTo, font: { ...families, fontBuffers: fonts } });
  let drawing = open({ mode: "zoom", value: zoom });
  if (drawing.width * zoom > widest) {
    drawing.free();
    drawing = open({ mode: "width", value: widest });
  }
  const picture = drawing.render();
  const png = picture.asPng();
  picture.free();
  drawing.free();
  return png;
}

const families = {
  defaultFontFamily: family,
  serifFamily: family,
  sansSerifFamily: family,
  cursiveFamily: family,
  fantasyFamily: family,
  monospaceFamily: family,
};
