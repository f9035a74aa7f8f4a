/** A date as people write it: 31.3.2027 or 2027-03-31. */
export function dateOf(iso: string, language: "de" | "en"): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return language === "de" ? `${Number(day)}.${Number(month)}.${year}` : iso;
}
