// The page that says which rule covers which number of the catalogue, made from the pages of the rules themselves.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { messages as parserMessages } from "../../parser/src/index.ts";
import { messages as ruleMessages, rules } from "../../validation/src/index.ts";
import { core, families, left, settled } from "./rules-catalogue.ts";

type Language = "de" | "en";

const words = {
  de: {
    title: "Regeln nach dem didaktischen Katalog",
    intro:
      "Der Katalog zählt 78 Nummern, 40 davon gehören zum Kern (●) und gelten in jedem Profil. Die anderen prüft das Profil, das dabeisteht. Was eine Regel meint, worauf sie sich stützt und wie sicher das ist, steht auf ihrer Seite; im Terminal zeigt sie `kurswerk explain <regel>`. Ein Profil kann eine Warnung zum Fehler machen.",
    number: "Nummer",
    rules: "Regeln",
    severity: "Schwere",
    profile: "Profil",
    left: "Nicht geprüft wird",
    settled: "keine nötig",
    all: "alle",
    error: "Fehler",
    warning: "Warnung",
    info: "Hinweis",
  },
  en: {
    title: "Rules by the didactic catalogue",
    intro:
      "The catalogue counts 78 numbers; 40 of them are the core (●) and hold under every profile. The others are asked under the profile that stands with them. What a rule means, what it rests on and how sure that is stands on its page; in the terminal `kurswerk explain <rule>` shows it. A profile can make an error of a warning.",
    number: "Number",
    rules: "Rules",
    severity: "Severity",
    profile: "Profile",
    left: "Not checked",
    settled: "none needed",
    all: "all",
    error: "error",
    warning: "warning",
    info: "note",
  },
} as const;

interface Ruled {
  readonly code: string;
  readonly page: string;
  readonly severity: "error" | "warning" | "info";
  readonly profiles: readonly string[];
}

/** Every catalogue number with the codes whose pages name it; throws for a number that nobody accounts for. */
export function rulesPage(root: string, language: Language): string {
  const say = words[language];
  const covered = rulesByNumber(root);
  const parts = Object.entries(families).map(([family, [count, de, en]]) => {
    const rows = Array.from({ length: count }, (_, at) => {
      const number = `${family}-${String(at + 1).padStart(3, "0")}`;
      const found = covered.get(number) ?? [];
      const note = settled[number]?.[language === "de" ? 0 : 1];
      if ((found.length === 0) !== (note !== undefined))
        throw new Error(`${number}: ${found.length === 0 ? "no rule" : "a rule, though it needs none"}`);
      const links = found.map(({ code, page }) => `[\`${code}\`](../../../${page})`);
      const cells = [
        `${number}${core.has(number) ? " ●" : ""}`,
        links.length === 0 ? `${say.settled}: ${note}` : links.join("<br>"),
        found.map(({ severity }) => say[severity]).join("<br>"),
        found.map(({ profiles }) => (profiles.length === 0 ? say.all : profiles.join(", "))).join("<br>"),
        left[number]?.[language === "de" ? 0 : 1] ?? "",
      ];
      return `| ${cells.join(" | ")} |`;
    });
    const head = [say.number, say.rules, say.severity, say.profile, say.left];
    return `## ${language === "de" ? de : en}\n\n| ${head.join(" | ")} |\n| ${head.map(() => "---").join(" | ")} |\n${rows.join("\n")}`;
  });
  return `# ${say.title}\n\n${say.intro}\n\n${parts.join("\n\n")}\n`;
}

function rulesByNumber(root: string): ReadonlyMap<string, readonly Ruled[]> {
  const severities = new Map([...parserMessages, ...ruleMessages].map((one) => [one.code, one.severity]));
  const profiles = new Map(
    rules.flatMap((rule) => rule.messages.map((one) => [one.code, rule.profiles ?? []] as const)),
  );
  const found = new Map<string, Ruled[]>();
  for (const room of ["parser", "validation"])
    for (const path of readdirSync(join(root, "packages", room, "src"), {
      recursive: true,
      encoding: "utf8",
    })) {
      if (!path.endsWith("README.md")) continue;
      const page = `packages/${room}/src/${path.replaceAll("\\", "/")}`;
      const text = readFileSync(join(root, page), "utf8");
      const code = /^# (\S+)/.exec(text)?.[1] ?? "";
      const severity = severities.get(code);
      if (severity === undefined) continue;
      for (const [, number = ""] of text.matchAll(/Katalog: ([A-Z]{3}-\d{3})/g))
        found.set(number, [
          ...(found.get(number) ?? []),
          { code, page, severity, profiles: profiles.get(code) ?? [] },
        ]);
    }
  for (const list of found.values()) list.sort((one, other) => (one.code < other.code ? -1 : 1));
  return found;
}
