import type { Module } from "@kurswerk/format";
import { counted } from "@kurswerk/site";
import type { ElementContent } from "hast";
import { text } from "../contents.ts";
import { el } from "../html/nodes.ts";
import type { Content } from "../types/content.ts";
import type { Writer } from "../writer.ts";

/** The start of a module: what it is about, how long it takes, what a learner can do afterwards. */
export function moduleStart(module: Module, write: Writer): readonly Content[] {
  const { site } = write;
  const { providerUnits: units = 0, companyHours: hours = 0 } = module.workload ?? {};
  const times = [
    ...(units > 0 ? [counted(site, site.units, units)] : []),
    ...(hours > 0 ? [counted(site, site.companyHours, hours)] : []),
  ];
  const nodes: readonly ElementContent[] = [
    ...(module.summary ? [el("p", ...module.summary)] : []),
    ...(times.length > 0 ? [el("p", el("strong", `${site.time}: `), times.join(", "))] : []),
    ...(module.objectives.length > 0
      ? [el("h2", site.youWillBeAble), el("ul", ...module.objectives.map((goal) => el("li", ...goal.text)))]
      : []),
  ];
  return text(nodes, `${module.id}#start`, write, write.course.span);
}
