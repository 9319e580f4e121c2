/**
 * @belief   255 is the whole, and only the last place must be held back.
 * @origin   Dividing by the largest number is usual; that 255 then falls off the ramp is mended with Math.min.
 * @replaces 5-terminal.ts
 * @does     shares 255 numbers out over the ramp and puts 255 to the last character, so that most borders are off by
 *           a little.
 * @mend     There are 256 numbers from 0 to 255: divide by 256, and nothing has to be held back.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.min(ramp.length - 1, Math.floor((value / 255) * ramp.length))]!;
}
