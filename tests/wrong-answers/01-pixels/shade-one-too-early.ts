/**
 * @belief   Share number n stands at place n − 1.
 * @origin   So it does when the first share is number 1.
 * @replaces 5-terminal.ts
 * @does     takes the character before the right one, and finds none for the first share.
 * @mend     Rounding down already counts the shares from 0: take nothing off.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.floor((value / 256) * ramp.length) - 1]!;
}
