/**
 * @belief   Rows of zeros are the frame.
 * @origin   They are the easy half.
 * @replaces 2-size.ts
 * @does     adds no zeros to the rows.
 * @mend     The frame goes around: padding zeros before and behind each row, and padding rows of zeros above and
 *           below.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const frame = () => zeros(padding).map(() => zeros(picture[0]!.length));
  return [...frame(), ...picture.map((row) => [...row]), ...frame()];
}
