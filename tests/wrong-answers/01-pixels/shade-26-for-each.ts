/**
 * @belief   Each character gets 26 numbers.
 * @origin   256 / 10 is 25.6, rounded up; the lesson says 25 or 26.
 * @replaces 5-terminal.ts
 * @does     gives each character 26 numbers, however long the ramp is.
 * @mend     How many numbers a character gets depends on the ramp's length, and it need not come out whole: 256 /
 *           length.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.floor(value / 26)]!;
}
