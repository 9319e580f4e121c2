/**
 * @belief   Each character gets as many numbers as 256 / length, cut to a whole number.
 * @origin   A share of numbers is counted, so it is made whole first.
 * @replaces 5-terminal.ts
 * @does     rounds the size of a share down first: with most ramps the largest numbers find no character.
 * @mend     The size of a share need not be whole. Calculate with fractions, and round only the place in the end.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.floor(value / Math.floor(256 / ramp.length))]!;
}
