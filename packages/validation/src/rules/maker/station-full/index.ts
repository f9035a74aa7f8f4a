import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { tasks } from "../../../walk.ts";
import { stationFull } from "./messages.ts";

/** Every team finds a place at the station (MAK-012). */
export const stationFullRule: Rule = {
  profiles: ["strict"],
  messages: [stationFull],
  check: (course) =>
    tasks(course).flatMap(({ node }) => {
      const { data, locate } = node.file;
      const size = course.file.data.group?.size;
      const team = data.team ?? course.file.data.group?.team;
      const places = data["station-places"];
      if (size === undefined || team === undefined || places === undefined) return [];
      const teams = Math.ceil(size / team);
      return teams > places
        ? [diagnose(stationFull, { teams, places, station: data.station ?? "" }, locate("/station-places"))]
        : [];
    }),
};
