/**
 * @belief   The padding is all that is added to a row.
 * @origin   Some libraries count it so.
 * @replaces 2-size.ts
 * @does     shares the frame out: half of it on each side.
 * @mend     The frame goes around: padding zeros before and behind each row, and padding rows of zeros above and
 *           below.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const half = Math.floor(padding / 2);
  const wide = picture.map((row) => [...zeros(half), ...row, ...zeros(padding - half)]);
  const frame = (rows: number) => zeros(rows).map(() => zeros(wide[0]!.length));
  return [...frame(half), ...wide, ...frame(padding - half)];
}
