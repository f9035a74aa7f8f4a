import { diagnose } from "@kurswerk/diagnostics";
import { typeRefused, typeUnusual } from "../../messages/content.ts";
import { whole } from "../../place.ts";
import type { PackageRule } from "../rule.ts";

/** Endings for which platforms refuse a whole package, because a server might run them. */
const refused =
  /\.(php\d?|phtml|phar|aspx?|ashx|jsp|cgi|pl|py|rb|sh|bash|bat|cmd|ps1|vbs|exe|com|msi|dll|scr|jar|htaccess)$/i;
/** Endings that many servers do not know; a module with the wrong type does not run. */
const unusual = /\.(mjs|wasm|webmanifest|avif)$/i;

/** File types that platforms refuse or serve wrongly. */
export const types: PackageRule = function* ({ name, files }) {
  const paths = [...files.keys()];
  const cases = [
    [typeRefused, paths.filter((path) => refused.test(path))],
    [typeUnusual, paths.filter((path) => unusual.test(path))],
  ] as const;
  for (const [message, found] of cases)
    if (found.length > 0) yield diagnose(message, { files: found }, whole(name));
};
