import type { PlayerTexts } from "@kurswerk/format";
import { playerDe, siteDe } from "./de.ts";
import { playerEn, siteEn } from "./en.ts";
import type { SiteTexts } from "./site-texts.ts";

/** Texts of the page, by course language. */
export const siteTexts: Readonly<Record<"de" | "en", SiteTexts>> = { de: siteDe, en: siteEn };

/** Texts of the player, by course language. */
export const playerTexts: Readonly<Record<"de" | "en", PlayerTexts>> = { de: playerDe, en: playerEn };

/** Fills the places of a text. */
export function fill(text: string, places: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(places[name] ?? whole));
}

/** A time in minutes, as people say it: hours from two hours on. */
export function duration(texts: SiteTexts, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours < 2) return counted(texts, texts.minutes, minutes);
  return [
    counted(texts, texts.hours, hours),
    ...(rest > 0 ? [counted(texts, texts.minutes, rest)] : []),
  ].join(" ");
}

/** A text with a number in it, for one or for several. */
export function counted(texts: SiteTexts, text: string, count: number): string {
  const [one = "", many = one] = text.split("|");
  return count === 1 ? one : fill(many, { count: String(count).replace(".", texts.decimal) });
}
