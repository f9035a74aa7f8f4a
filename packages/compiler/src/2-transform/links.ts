import { folderOf, resolvePath } from "@kurswerk/schema";
import { substitute } from "../1-resolve/variables.ts";
import type { Scope } from "./handlers.ts";

/**
 * Where a link leads: `#module/entry` for content of the course, a path in the package for its media,
 * the address itself for the web, mail and telephone. Anything else, `javascript:` above all, leads nowhere.
 */
export function linkTarget(written: string, scope: Scope): string | undefined {
  const { resolved, path } = scope;
  const url = substitute(written, resolved.variables).trim();
  if (/^(https?:\/\/|mailto:|tel:)/i.test(url)) return url;
  // Any other scheme, also one hidden behind control characters.
  if (/^[^/?#]*:/.test(url.replace(/[\p{Cc}\s]/gu, ""))) return undefined;
  const [file = "", anchor] = url.split("#", 2);
  if (file === "") return anchor === undefined ? undefined : `#${anchor}`;
  const target = resolvePath(folderOf(path), safelyDecoded(file));
  const address = resolved.addressOf.get(target);
  return address === undefined ? resolved.media(target) : `#${address}`;
}

function safelyDecoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
