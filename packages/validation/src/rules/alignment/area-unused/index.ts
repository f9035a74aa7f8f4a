import { diagnose } from "@kurswerk/diagnostics";
import { resolve } from "@kurswerk/frameworks";
import { frameworksOf } from "../../../frameworks.ts";
import type { Rule } from "../../../rule.ts";
import { areaUnused } from "./messages.ts";

/** Of a framework that a course uses, which areas it leaves out (ALN-007). */
export const areaUnusedRule: Rule = {
  profiles: ["strict"],
  messages: [areaUnused],
  check(course) {
    const known = frameworksOf(course);
    const used = new Map<string, Set<string>>();
    for (const module of course.modules)
      for (const objective of module.objectives.values())
        for (const { value } of objective.competences) {
          const found = resolve(value, known);
          if (!found.found) continue;
          const codes = used.get(found.framework.id) ?? new Set();
          used.set(
            found.framework.id,
            codes.add(found.item.code.split(".")[0] ?? "").add(found.item.area ?? ""),
          );
        }
    return known.flatMap((framework) => {
      const codes = used.get(framework.id);
      const holders = new Set(framework.items.flatMap((item) => item.area ?? []));
      const areas = framework.items.filter((item) => item.area === undefined && holders.has(item.code));
      const missing = codes ? areas.filter((area) => !codes.has(area.code)) : [];
      return missing.length === 0 || areas.length < 2
        ? []
        : [
            diagnose(
              areaUnused,
              {
                framework: framework.id,
                areas: missing.map((area) => `${area.code} ${area.de}`),
                areasEn: missing.map((area) => `${area.code} ${area.en}`),
              },
              course.file.locate("/title"),
            ),
          ];
    });
  },
};
