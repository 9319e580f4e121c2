/**
 * @belief   The first share is number 1.
 * @origin   People count from 1.
 * @replaces 5-terminal.ts
 * @does     takes the character after the right one.
 * @mend     Places in a text are counted from 0: the first share gets place 0.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.floor((value / 256) * ramp.length) + 1]!;
}
