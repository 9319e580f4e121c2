/**
 * @belief   A ramp has ten characters.
 * @origin   The one in the lesson has.
 * @replaces 5-terminal.ts
 * @does     shares the numbers out over ten characters, however many the ramp has.
 * @mend     Ask the ramp that comes in for its length.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.floor((value * 10) / 256)]!;
}
