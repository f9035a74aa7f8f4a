/** The six licences of Creative Commons and the public domain, without their versions. */
export type LicenseKind = "PD" | "BY" | "BY-SA" | "BY-NC" | "BY-NC-SA" | "BY-ND" | "BY-NC-ND";

const order: readonly LicenseKind[] = ["PD", "BY", "BY-SA", "BY-NC", "BY-NC-SA"];

/** What a new work made of two may at least be licensed as; `-` where it must not be published at all. */
const matrix = [
  ["PD", "BY", "BY-SA", "BY-NC", "BY-NC-SA"],
  ["BY", "BY", "BY-SA", "BY-NC", "BY-NC-SA"],
  ["BY-SA", "BY-SA", "BY-SA", "-", "-"],
  ["BY-NC", "BY-NC", "-", "BY-NC", "BY-NC-SA"],
  ["BY-NC-SA", "BY-NC-SA", "-", "BY-NC-SA", "BY-NC-SA"],
] as const;

/** The kind of a licence id such as `CC-BY-SA-4.0`; `undefined` for others. */
export function licenseKind(id: string): LicenseKind | undefined {
  if (id === "CC0-1.0" || id === "public-domain") return "PD";
  const found = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-\d/.exec(id)?.[1];
  return found as LicenseKind | undefined;
}

/** The address where the text of a licence stands, where the id tells it. */
export function licenseUrl(id: string): string | undefined {
  if (id === "CC0-1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  const found = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)(?:-([A-Z]{2}))?$/.exec(id);
  return found
    ? `https://creativecommons.org/licenses/${found[1]?.toLowerCase()}/${found[2]}/${found[3] ? `${found[3].toLowerCase()}/` : ""}`
    : undefined;
}

/** The least restrictive licence of a work made of both, or `undefined` where there is none. */
export function remix(one: LicenseKind, other: LicenseKind): LicenseKind | undefined {
  const found = matrix[order.indexOf(one)]?.[order.indexOf(other)];
  return found === undefined || found === "-" ? undefined : found;
}

/** Whether changed material under `part` may go into a course under `whole`. Unknown licences are not judged. */
export function mayRemix(part: string, whole: string): boolean | undefined {
  const [own, other] = [licenseKind(whole), licenseKind(part)];
  if (own === undefined || other === undefined) return undefined;
  return remix(own, other) === own;
}

/** True for what UNESCO calls open educational resources: use, change and pass on, also for money. */
export function isOpen(id: string): boolean {
  return ["PD", "BY", "BY-SA"].includes(licenseKind(id) ?? "");
}
