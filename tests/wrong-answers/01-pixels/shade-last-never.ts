/**
 * @belief   Multiply with the largest place, then nothing falls off the ramp.
 * @origin   length − 1 is the largest place; and 256 keeps the result below it.
 * @replaces 5-terminal.ts
 * @does     never gives the last character.
 * @mend     All characters get a share: multiply by the number of characters, divide by 256.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.floor((value / 256) * (ramp.length - 1))]!;
}
