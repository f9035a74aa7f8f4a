import type { Session } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The day that a check compares with: the one named, else today where the machine stands. Only checking asks for it;
 * what is built depends on no day.
 * @throws UsageError when the day named does not exist
 */
export function dayOf(named: string | undefined, { texts }: Session): string {
  if (named === undefined) return written(new Date());
  const [year = 0, month = 0, day = 0] = named.split("-").map(Number);
  if (!/^\d{4}-\d\d-\d\d$/.test(named) || written(new Date(year, month - 1, day)) !== named)
    throw new UsageError(texts.dayInvalid(named));
  return named;
}

/** Year, month and day, as `2026-03-31`. */
function written(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");
}
