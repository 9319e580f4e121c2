/**
 * @belief   The place on the ramp is the shade.
 * @origin   The calculation ends with a number, and looking up the character is forgotten.
 * @replaces 5-terminal.ts
 * @does     returns the place on the ramp, not the character.
 * @mend     One more step: take the character that stands at this place of the ramp.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): number {
  return Math.floor((value / 256) * ramp.length);
}
