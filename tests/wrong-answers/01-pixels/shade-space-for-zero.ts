/**
 * @belief   No ink is always a space.
 * @origin   With the usual ramp it is.
 * @replaces 5-terminal.ts
 * @does     gives a space for 0, whatever the ramp is.
 * @mend     0 gets the first character of the ramp that comes in.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  if (!value) return " ";
  return ramp.charAt(Math.floor((value / 256) * ramp.length));
}
