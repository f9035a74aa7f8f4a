const names: Readonly<Record<string, readonly [string, string]>> = {
  ar: ["Arabisch", "Arabic"],
  bg: ["Bulgarisch", "Bulgarian"],
  de: ["Deutsch", "German"],
  el: ["Griechisch", "Greek"],
  en: ["Englisch", "English"],
  es: ["Spanisch", "Spanish"],
  fa: ["Persisch", "Persian"],
  fr: ["Französisch", "French"],
  hr: ["Kroatisch", "Croatian"],
  it: ["Italienisch", "Italian"],
  ku: ["Kurdisch", "Kurdish"],
  pl: ["Polnisch", "Polish"],
  pt: ["Portugiesisch", "Portuguese"],
  ro: ["Rumänisch", "Romanian"],
  ru: ["Russisch", "Russian"],
  sq: ["Albanisch", "Albanian"],
  sr: ["Serbisch", "Serbian"],
  ti: ["Tigrinya", "Tigrinya"],
  tr: ["Türkisch", "Turkish"],
  uk: ["Ukrainisch", "Ukrainian"],
  vi: ["Vietnamesisch", "Vietnamese"],
};

/** What a language is called; its tag where we do not know. A list of our own: the names in Node differ by version. */
export function languageName(tag: string, language: "de" | "en"): string {
  return names[tag.split("-")[0]?.toLowerCase() ?? ""]?.[language === "de" ? 0 : 1] ?? tag;
}
