/**
 * @belief   0 is the first place and 255 the last, so scale and round.
 * @origin   That is how one brings numbers from one scale to another.
 * @replaces 5-terminal.ts
 * @does     gives the first and the last character only half a share each.
 * @mend     All characters get the same share: multiply by the number of characters, not by one less, and round down.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.round((value / 255) * (ramp.length - 1))]!;
}
