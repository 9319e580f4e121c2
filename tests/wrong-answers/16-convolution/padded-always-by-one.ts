/**
 * @belief   A frame is one pixel wide.
 * @origin   For filters of 3 by 3 it is.
 * @replaces 2-size.ts
 * @does     adds a frame of one pixel, however wide it is to be.
 * @mend     The frame goes around: padding zeros before and behind each row, and padding rows of zeros above and
 *           below.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const wide = picture.map((row) => [0, ...row, 0]);
  return padding === 0
    ? picture.map((row) => [...row])
    : [zeros(wide[0]!.length), ...wide, zeros(wide[0]!.length)];
}
