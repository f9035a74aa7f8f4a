import type { Element } from "hast";
import { h } from "./h.ts";

/** Drawings on a grid of 24, in one stroke colour. */
const paths = {
  clock: "M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0",
  target: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0M12 12h.01",
  bag: "M6 8h12l1 12H5zM9 8V6a3 3 0 0 1 6 0v2",
  people:
    "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M3 20c0-4 2.5-6 6-6s6 2 6 6M16 5.500a3 3 0 0 1 0 5M18 14.500c2 .8 3 2.700 3 5.500",
  menu: "M4 6h16M4 12h16M4 18h16",
  shield: "M12 3l8 3v6c0 5-3.500 8-8 9-4.500-1-8-4-8-9V6zM9 12l2 2 4-4",
  printer: "M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z",
} as const;

export type IconName = keyof typeof paths;

/** A small drawing beside words; it says nothing of its own. */
export function icon(name: IconName): Element {
  return h(
    "svg",
    {
      viewBox: "0 0 24 24",
      width: 24,
      height: 24,
      ariaHidden: "true",
      focusable: "false",
      className: "icon",
    },
    h("path", { d: paths[name] }),
  );
}
