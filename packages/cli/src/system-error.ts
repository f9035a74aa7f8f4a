import type { Texts } from "./texts/texts.ts";

const reasons: Readonly<Record<string, Parameters<Texts["system"]>[1]>> = {
  EACCES: "access",
  EPERM: "access",
  EROFS: "access",
  ENOSPC: "space",
  EDQUOT: "space",
  ENOTDIR: "folder",
  EEXIST: "folder",
  EISDIR: "folder",
  ENOENT: "missing",
  EBUSY: "other",
  EIO: "other",
  EMFILE: "other",
  ENAMETOOLONG: "other",
};

/** One sentence for a file that the system refuses; `undefined` for anything else. */
export function systemError(error: unknown, texts: Texts): string | undefined {
  const { code = "", path = "" } = (error ?? {}) as { readonly code?: string; readonly path?: string };
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return reason && path !== "" ? texts.system(path, reason) : undefined;
}
