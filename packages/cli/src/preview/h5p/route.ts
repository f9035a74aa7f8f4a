import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "@kurswerk/diagnostics";
import type { Store } from "@kurswerk/h5p-store";
import { assetsFolder } from "../../assets.ts";
import { fileAt, fileIn, type Route } from "../answer.ts";
import type { Seen, View } from "../view.ts";
import { errorPage, missingPage, playerPage } from "./page.ts";
import { type Shelf, shelf } from "./shelf.ts";

/** Libraries are other people's code: whatever it is, it loads nothing from outside. */
const policy = [
  "default-src 'self' data: blob:",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");

/** The course as H5P, with the player of h5p-standalone and the libraries of the user. */
export function h5pRoute(view: View, store: () => Store, core: string, language: Language): Route {
  const player = filesIn(join(assetsFolder, "h5p-player"));
  let libraries: Shelf = shelf(store(), core);
  return async (path, query) => {
    if (path === "/h5p") {
      libraries = shelf(store(), core);
      const body = page(await view.look(), libraries, Number(query.get("package")), language);
      return { type: "text/html", body, policy };
    }
    if (path === "/h5p/findings.json")
      return { type: "application/json", body: (await view.look()).findings };
    if (path === "/h5p/version.json")
      return { type: "application/json", body: JSON.stringify({ version: (await view.look()).version }) };
    const [, room, rest = ""] = /^\/h5p\/(package|libraries|player)\/(.+)$/s.exec(path) ?? [];
    if (room === "libraries") return libraries.file(rest);
    if (room === "player") {
      const source = player.get(rest);
      return source === undefined ? undefined : fileAt(rest, source);
    }
    const [, index, name] = /^(\d+)\/(.+)$/s.exec(rest) ?? [];
    const one = room === "package" ? (await view.look()).packages[Number(index)] : undefined;
    return one && name !== undefined ? fileIn(one.tree, name) : undefined;
  };
}

function page({ packages, version }: Seen, libraries: Shelf, asked: number, language: Language): string {
  const index = asked in packages ? asked : 0;
  const shown = { packages, index, language, version };
  const one = packages[index];
  if (!one) return errorPage(shown);
  const missing = libraries.missing(one.tree);
  return missing.length === 0 ? playerPage(shown) : missingPage(shown, missing, libraries.folder);
}

/** The files of a folder by their path in it. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), path]),
  );
}
