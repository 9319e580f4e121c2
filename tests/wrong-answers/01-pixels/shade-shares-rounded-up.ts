/**
 * @belief   Each character gets as many numbers as 256 / length, rounded up.
 * @origin   A share of numbers is counted, so it is made whole first; rounded up, nothing falls off the ramp.
 * @replaces 5-terminal.ts
 * @does     rounds the size of a share up first: the last character gets too few numbers.
 * @mend     The size of a share need not be whole. Calculate with fractions, and round only the place in the end.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.floor(value / Math.ceil(256 / ramp.length))]!;
}
