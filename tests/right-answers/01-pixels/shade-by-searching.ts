/**
 * @way      Looks for the first share whose end lies above the number.
 * @replaces 5-terminal.ts
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return [...ramp].find((_, place, all) => value * all.length < (place + 1) * 256)!;
}
