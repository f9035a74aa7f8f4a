import type { CompiledCourse } from "@kurswerk/format";
import type { Element } from "hast";
import { h } from "../parts/h.ts";
import { icon } from "../parts/icon.ts";
import { counted } from "../texts/index.ts";
import type { SiteTexts } from "../texts/site-texts.ts";

/** How long it takes, in units at the provider and hours in the company. */
export function workload(time: CompiledCourse["workload"], texts: SiteTexts): Element | undefined {
  const { providerUnits: units = 0, companyHours: hours = 0 } = time ?? {};
  const parts = [
    ...(units > 0 ? [counted(texts, texts.units, units)] : []),
    ...(hours > 0 ? [counted(texts, texts.companyHours, hours)] : []),
  ];
  if (parts.length === 0) return undefined;
  return h(
    "p",
    { className: "fact" },
    icon("clock"),
    h("span", {}, h("strong", {}, `${texts.time}: `), parts.join(", ")),
  );
}
