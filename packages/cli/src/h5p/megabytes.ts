import type { Language } from "@kurswerk/diagnostics";

/** Millions of bytes with two decimals, as the language writes them. */
export function megabytes(bytes: number, language: Language): string {
  const value = (bytes / 1e6).toFixed(2);
  return `${language === "de" ? value.replace(".", ",") : value} MB`;
}
