/**
 * @belief   A row is all there is to be padded.
 * @origin   The loop goes over the rows that are there.
 * @replaces 2-size.ts
 * @does     adds no rows above and below.
 * @mend     The frame goes around: padding zeros before and behind each row, and padding rows of zeros above and
 *           below.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  return picture.map((row) => [...zeros(padding), ...row, ...zeros(padding)]);
}
