import { fits } from "../model/fits.ts";
import type { Model } from "../model/model.ts";
import { createLms } from "./lms.ts";

/** The name under which the page hands its calls out of the browser. */
export const recorder = "kurswerkRecord";

/** The page of a strict platform: the API at the top, the course in a frame. */
export function platformPage(model: Model): string {
  const code = [
    `const record = (call) => window[${JSON.stringify(recorder)}]?.(call);`,
    `window[${JSON.stringify(model.api)}] = (${createLms.toString()})(${JSON.stringify(model)}, ${fits.toString()}, record);`,
  ].join("\n");
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Kurswerk</title>
<style>html,body,iframe{margin:0;width:100%;height:100%;border:0}body{overflow:hidden}</style>
<script>${code.replaceAll("</", "<\\/")}</script>
<iframe title="Kurs" allowfullscreen></iframe></html>`;
}
