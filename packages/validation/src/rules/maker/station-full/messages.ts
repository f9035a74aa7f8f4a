import { type Message, message } from "@kurswerk/diagnostics";

export const stationFull: Message<{ teams: number; places: number; station: string }> = message(
  "maker/station-full",
  "warning",
  [
    ({ teams, places, station }) => `Es gibt ${teams} Teams, aber nur ${places} Plätze an „${station}“.`,
    "Planen Sie Gruppen nacheinander, oder ergänzen Sie Plätze.",
  ],
  [
    ({ teams, places, station }) => `There are ${teams} teams but only ${places} places at “${station}”.`,
    "Plan groups one after the other, or add places.",
  ],
);
