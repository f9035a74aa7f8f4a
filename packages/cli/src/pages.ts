import { existsSync, readFileSync } from "node:fs";
import type { Language } from "@kurswerk/diagnostics";
import { assetsFolder } from "./assets.ts";

/** What a page says about a diagnostic. */
export interface Page {
  readonly text: string;
  /** Good and bad examples, as the page writes them; empty when there are none. */
  readonly examples: string;
}

/** The page of a diagnostic in one language; `undefined` when there is none. */
export function pageOf(code: string, language: Language): Page | undefined {
  const path = `${assetsFolder}pages/${code}.md`;
  if (!existsSync(path)) return undefined;
  const page = readFileSync(path, "utf8");
  const part = (heading: string): string =>
    new RegExp(`^## ${heading}\\n+([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "m").exec(page)?.[1]?.trim() ?? "";
  return { text: part(language === "de" ? "Deutsch" : "English"), examples: part("Examples") };
}
