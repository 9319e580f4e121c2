/**
 * @belief   The largest number is 255, so divide by 255.
 * @origin   That is right for a share between 0 and 1, but then 255 gets a share of its own.
 * @replaces 5-terminal.ts
 * @fails    5-terminal > shade · shares 0 to 255 out evenly over the ramp
 * @says     has no character for 255
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.floor((value / 255) * ramp.length)]!;
}
