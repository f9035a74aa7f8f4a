import { isRecord } from "../record.ts";

/** A content type that a Hub offers. */
export interface Offer {
  readonly name: string;
  /** `1.18.6`. */
  readonly version: string;
  readonly title: string;
  /** The H5P core that it needs. */
  readonly core: string;
}

/** Reads the list of a Hub; what is no content type in it is left out. */
export function offersIn(list: readonly unknown[]): readonly Offer[] {
  return list.flatMap((one): readonly Offer[] => {
    if (!isRecord(one) || typeof one["id"] !== "string") return [];
    const { id, title, version, coreApiVersionNeeded: core } = one;
    return [
      {
        name: id,
        version: numbers(version, ["major", "minor", "patch"]),
        title: typeof title === "string" ? title : id,
        core: numbers(core, ["major", "minor"]),
      },
    ];
  });
}

function numbers(version: unknown, keys: readonly string[]): string {
  return keys.map((key) => Number(isRecord(version) ? version[key] : 0) || 0).join(".");
}
