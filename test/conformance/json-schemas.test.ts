import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { root } from "../support/kurswerk.ts";

const folder = join(root, "packages/schema/schemas");
/** Which schema an editor takes for a file, as the settings that `init` writes say. */
const kindOf = (path: string): string | undefined => {
  const name = basename(path);
  const whole = ["course", "module", "media", "glossary", "theme"].find((kind) => name === `${kind}.yaml`);
  if (whole) return whole;
  return /\.(quiz|task)\.yaml$/.test(name)
    ? `${/\.(quiz|task)\.yaml$/.exec(name)?.[1]}-yaml`
    : name.endsWith(".rubric.yaml")
      ? "rubric"
      : undefined;
};
const yamlFiles = ["courses", "templates", "test/golden/question-kinds/source", "test/examples/base-course"]
  .flatMap((start) =>
    readdirSync(join(root, start), { recursive: true, encoding: "utf8" }).map((path) => join(start, path)),
  )
  .filter((path) => kindOf(path) !== undefined);

describe.each(["de", "en"] as const)("the schemas for editors, in %s", (language) => {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, keywords: ["enumDescriptions"] });
  const schema = (kind: string): object =>
    JSON.parse(readFileSync(join(folder, `${kind}.${language}.schema.json`), "utf8"));

  it.each(yamlFiles)("accept %s", (path) => {
    const text = readFileSync(join(root, path), "utf8").replaceAll("{title}", "Titel");
    const valid = ajv.validate(schema(kindOf(path) ?? ""), parseYaml(text));
    expect(valid ? [] : ajv.errors).toEqual([]);
  });

  it("refuse what nobody meant", () => {
    expect(ajv.validate(schema("course"), { titel: "Kurs" })).toBe(false);
    expect(ajv.validate(schema("quiz-yaml"), { title: "T", questions: [{ kind: "essay" }] })).toBe(false);
  });

  it("explain every key", () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(`.${language}.schema.json`))) {
      const visit = (value: unknown, path: string): void => {
        if (typeof value !== "object" || value === null) return;
        const { properties } = value as {
          properties?: Record<string, { title?: string; description?: string }>;
        };
        for (const [key, one] of Object.entries(properties ?? {})) {
          expect(one.title, `${file} ${path}/${key}`).toBeTruthy();
          expect(one.description, `${file} ${path}/${key}`).toBeTruthy();
        }
        for (const [key, one] of Object.entries(value)) visit(one, `${path}/${key}`);
      };
      visit(JSON.parse(readFileSync(join(folder, file), "utf8")), "");
    }
  });
});
