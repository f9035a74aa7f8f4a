import type { Language } from "@kurswerk/diagnostics";
import { fileIn, type Route } from "./answer.ts";
import { shell } from "./shell.ts";
import type { View } from "./view.ts";

/** The course as SCORM, with a stand-in for the platform. */
export function scormRoute(view: View, language: Language): Route {
  return async (path) => {
    if (path === "/") return { type: "text/html", body: shell(language) };
    if (path === "/findings.json") return { type: "application/json", body: (await view.look()).findings };
    if (!path.startsWith("/course/")) return undefined;
    const [one] = (await view.look()).packages;
    return one && fileIn(one.tree, path.slice("/course/".length));
  };
}
