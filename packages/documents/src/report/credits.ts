import { type Child, h, license } from "@kurswerk/site";
import type { Reported } from "./report.ts";
import { table } from "./table.ts";

/** Every medium with its size and what its licence asks to be said (TULLU). */
export function credits({ course, texts }: Reported): Child {
  if (course.assets.length === 0) return h("p", {}, texts.noMedia);
  return table(
    texts.credits,
    [texts.file, texts.size, texts.title, texts.author, texts.license, texts.source, texts.changes],
    course.assets.map(({ path, size, credit }) => [
      path.replace(/^media\//, ""),
      kilobytes(size, course.language),
      credit?.title ?? "–",
      credit?.author ?? texts.own,
      credit === undefined ? "–" : licenseLink(credit.license, credit.licenseUrl),
      credit?.source ?? "–",
      credit?.changes ?? "–",
    ]),
  );
}

function licenseLink(id: string, written: string | undefined): Child {
  const { name, url } = license(id);
  const address = written ?? url;
  return address === undefined ? name : h("a", { href: address, rel: "noopener noreferrer" }, name);
}

function kilobytes(size: number, language: "de" | "en"): string {
  const value = (size / 1000).toFixed(1);
  return `${language === "de" ? value.replace(".", ",") : value} kB`;
}
