import type { CompiledAsset } from "@kurswerk/format";
import { escaped } from "./html/escaped.ts";
import type { Rights } from "./types/content.ts";

/** A licence in H5P's codes; one that H5P does not know is told in words. */
export function licence(
  id: string | undefined,
): Pick<Rights, "license" | "licenseVersion" | "licenseExtras"> {
  if (id === undefined || id.trim() === "") return { license: "U" };
  const [, kind, version] =
    /^CC[- ](BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?)(?:[- ](1\.0|2\.0|2\.5|3\.0|4\.0))?$/i.exec(id.trim()) ?? [];
  if (kind !== undefined)
    return {
      license: `CC ${kind.toUpperCase()}`,
      ...(version === undefined ? {} : { licenseVersion: version }),
    };
  if (/^CC0\b/i.test(id)) return { license: "CC0 1.0" };
  if (/^(CC[- ]PDM|PDM)\b/i.test(id)) return { license: "CC PDM" };
  if (/^(PD|public domain|gemeinfrei)$/i.test(id)) return { license: "PD" };
  if (/^GPL/i.test(id)) return { license: "GNU GPL" };
  if (/^(©|copyright|all rights reserved|alle rechte vorbehalten)/i.test(id)) return { license: "C" };
  return { license: "U", licenseExtras: id };
}

/** Who made a medium, as its metadata says it; everything escaped, since these fields are plain text. */
export function rightsOf(credit: CompiledAsset["credit"]): Rights {
  if (!credit) return { license: "U" };
  const { licenseExtras, ...codes } = licence(credit.license);
  const web = credit.source !== undefined && /^https?:\/\//.test(credit.source);
  const extras = [licenseExtras, credit.licenseUrl, web ? undefined : credit.source, credit.changes].filter(
    (line) => line !== undefined && line !== "",
  );
  return {
    ...codes,
    ...(extras.length > 0 ? { licenseExtras: escaped(extras.join("\n")) } : {}),
    authors: [{ name: escaped(credit.author), role: "Author" }],
    ...(web ? { source: escaped(credit.source ?? "") } : {}),
  };
}
