/** How many days an offer format takes at least and at most (A-04 … A-09); none where the format leaves it open. */
export const formatDays: Readonly<Record<string, readonly [least: number, most: number]>> = {
  taster: [1, 3],
  "basic-3-weeks": [15, 15],
  "foundations-3-months": [60, 65],
  "advanced-3-months": [60, 65],
  "multiplier-days": [1, 5],
  "entrepreneur-days": [1, 2],
};

/** Teaching units of 45 minutes in a day. */
export const unitsPerDay = 8;
