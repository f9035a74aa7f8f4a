import { isAbsolute, join } from "node:path";

/** What decides where a user's cache lies. */
export interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As `process.platform` says. */
  readonly platform: string;
  readonly home: string;
}

/** The environment variable that names another folder. */
export const storeVariable = "KURSWERK_H5P_CACHE";

/**
 * The folder of the user's H5P libraries: the one that is asked for, else the cache of the platform.
 * @see XDG Base Directory Specification: a relative XDG_CACHE_HOME does not count
 */
export function storeFolder({ env, platform, home }: Place, asked?: string): string {
  const named = asked ?? env[storeVariable];
  return named === undefined || named === ""
    ? join(cacheFolder({ env, platform, home }), "kurswerk", "h5p")
    : named;
}

function cacheFolder({ env, platform, home }: Place): string {
  if (platform === "win32") return env["LOCALAPPDATA"] || join(home, "AppData", "Local");
  if (platform === "darwin") return join(home, "Library", "Caches");
  const told = env["XDG_CACHE_HOME"] ?? "";
  return isAbsolute(told) ? told : join(home, ".cache");
}
