/**
 * @belief   The largest place is length − 1, so that is what to multiply with.
 * @origin   It keeps every number on the ramp.
 * @replaces 5-terminal.ts
 * @does     gives the last character to 255 alone.
 * @mend     All characters get the same share: multiply by the number of characters, divide by 256.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.floor((value / 255) * (ramp.length - 1))]!;
}
