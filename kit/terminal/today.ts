/** Dates as people of a study group mean them: a day in the calendar on the wall, "2026-11-21". */

/** Today, where this machine is. */
export function today(now: Date = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((one) => String(one).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}
