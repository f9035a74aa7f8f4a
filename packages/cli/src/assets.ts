import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Assets } from "@kurswerk/format";

/** Where the build put what lies beside the command. */
export const assetsFolder: string = fileURLToPath(new URL("./assets/", import.meta.url));

/** The player and the schema files, read once when a build needs them. */
export function loadAssets(): Assets {
  const segment = (name: string): string => readFileSync(`${assetsFolder}player/${name}.js`, "utf8");
  return {
    player: {
      core: segment("core"),
      task: segment("view-task"),
      competences: segment("view-competences"),
      items: {
        "single-choice": segment("item-single-choice"),
        "multiple-choice": segment("item-multiple-choice"),
        "true-false": segment("item-true-false"),
        "gap-text": segment("item-gap-text"),
        matching: segment("item-matching"),
        ordering: segment("item-ordering"),
        "mark-words": segment("item-mark-words"),
        numeric: segment("item-numeric"),
        "free-text": segment("item-free-text"),
        hotspot: segment("item-hotspot"),
        "self-assessment": segment("item-self-assessment"),
      },
      lms: {
        scorm12: segment("lms-scorm12"),
        scorm2004: segment("lms-scorm2004"),
        "local-storage": segment("lms-local-storage"),
      },
    },
    schemas: loadSchemas(),
  };
}

/** The schema files of SCORM by their name. */
export function loadSchemas(): Assets["schemas"] {
  const folder = `${assetsFolder}schemas/`;
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(folder + name)]));
}
