/**
 * @belief   A place in a text can be any number.
 * @origin   In some languages an index is cut off to a whole number by itself.
 * @replaces 5-terminal.ts
 * @does     looks for the character at a place that isn't a whole number, and finds none.
 * @mend     A place in a text is a whole number: round down with Math.floor.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[(value / 256) * ramp.length]!;
}
