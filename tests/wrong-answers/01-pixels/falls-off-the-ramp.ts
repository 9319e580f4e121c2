/**
 * @belief   The largest number is 255, so divide by 255.
 * @origin   That is right for a share between 0 and 1, but then 255 gets a share of its own.
 * @replaces 5-terminal.ts
 * @does     shares 255 numbers out over the ramp, and finds no character for 255.
 * @mend     There are 256 numbers from 0 to 255: divide by 256.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.floor((value / 255) * ramp.length)]!;
}
