// Lays out a new rule: node scripts/new-rule.mjs item/stem-negated
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [code = "", root = join(import.meta.dirname, "..")] = process.argv.slice(2);
const [, family, subject] = /^([a-z0-9]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(code) ?? [];
if (!family) fail("A code is family/subject-problem in small letters: item/stem-negated.");

const rules = join(root, "packages/validation/src/rules");
const folder = join(rules, family, subject);
if (existsSync(folder)) fail(`The rule ${code} is there already.`);
const message = subject.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

write(
  join(folder, "messages.ts"),
  `import { type Message, message } from "@kurswerk/diagnostics";

export const ${message}: Message<Record<never, never>> = message(
  "${code}",
  "warning",
  ["Was ist falsch?", "Was ist zu tun?"],
  ["What is wrong?", "What is to be done?"],
);
`,
);
write(
  join(folder, "index.ts"),
  `import type { Rule } from "../../../rule.ts";
import { ${message} } from "./messages.ts";

/** Says in one line what the rule finds, and its number in the catalogue. */
export const ${message}Rule: Rule = {
  messages: [${message}],
  check: () => [],
};
`,
);
write(
  join(folder, "README.md"),
  `# ${code}

## Deutsch

Warum es wichtig ist, in zwei Sätzen.

Grundlage: wer es sagt. Evidenz: Studien (E). Katalog: XXX-000.

## English

Why it matters, in two sentences.

Basis: who says so. Evidence: studies (E). Catalogue: XXX-000.

## Examples

\`\`\`markdown bad modules/1-eins/seite.md
# Seite

⟦Was die Regel findet.⟧
\`\`\`

\`\`\`markdown good modules/1-eins/seite.md
# Seite

Was sie in Ruhe lässt.
\`\`\`
`,
);
const list = join(rules, "index.ts");
const before = readFileSync(list, "utf8");
writeFileSync(
  list,
  before
    .replace(/\n\n/, `\nimport { ${message}Rule } from "./${family}/${subject}/index.ts";\n\n`)
    .replace("  placeholders,\n  canvas,\n];", `  ${message}Rule,\n  placeholders,\n  canvas,\n];`),
);
console.log(
  `Laid out ${code} and added it to rules/index.ts. Write the example first, then the rule; npx biome check --write sorts the list.`,
);

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function fail(reason) {
  console.error(reason);
  process.exit(2);
}
