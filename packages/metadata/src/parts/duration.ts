import type { Module } from "@kurswerk/format";

/** A teaching unit has 45 minutes, an hour in the company 60. */
const unit = 45;
const hour = 60;

/** A workload as an ISO 8601 duration (`PT6H`); `undefined` when there is none. */
export function duration(workload: Module["workload"]): string | undefined {
  const { providerUnits = 0, companyHours = 0 } = workload ?? {};
  const minutes = Math.round(providerUnits * unit + companyHours * hour);
  if (minutes === 0) return undefined;
  const rest = minutes % 60;
  return `PT${minutes >= 60 ? `${Math.floor(minutes / 60)}H` : ""}${rest > 0 ? `${rest}M` : ""}`;
}
