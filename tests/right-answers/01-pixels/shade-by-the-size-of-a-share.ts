/**
 * @way      Divides by the size of a share.
 * @replaces 5-terminal.ts
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  const share = 256 / ramp.length;
  return ramp.charAt(Math.floor(value / share));
}
