import { existsSync, readFileSync } from "node:fs";
import { closest } from "@kurswerk/diagnostics";
import { assetsFolder } from "../assets.ts";
import { allMessages } from "../catalogue.ts";
import { type Common, session } from "../options.ts";
import { UsageError } from "../usage-error.ts";

/** Shows the page of a diagnostic in the reader's language. */
export async function explain(code: string, options: Common): Promise<number> {
  const run = session(options);
  const path = `${assetsFolder}pages/${code}.md`;
  if (!allMessages.has(code) || !existsSync(path))
    throw new UsageError(run.texts.codeUnknown(code, closest(code, allMessages.keys())));
  const page = readFileSync(path, "utf8");
  const part = (heading: string): string =>
    new RegExp(`^## ${heading}\\n+([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "m").exec(page)?.[1]?.trim() ?? "";
  const examples = part("Examples")
    .replace(/[⟦⟧]/g, "")
    .replace(
      /^```\w+ (good|bad)(?: \d+)? (\S+)/gm,
      (_, kind: string, file: string) => `${kind === "good" ? "✓" : "✗"} ${file}`,
    )
    .replace(/^```$/gm, "");
  console.log(
    [
      code,
      "",
      part(run.language === "de" ? "Deutsch" : "English"),
      ...(examples === "" ? [] : ["", examples]),
    ]
      .join("\n")
      .trimEnd(),
  );
  return 0;
}
