/**
 * @belief   The nearest place is the right one.
 * @origin   Rounding is what one does with fractions.
 * @replaces 5-terminal.ts
 * @does     rounds to the nearest place: the first share is half as wide, and the largest numbers find no character.
 * @mend     A share goes from its place up to the next: round down with Math.floor.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.round((value / 256) * ramp.length)]!;
}
