/**
 * @belief   A row is as long as the picture's.
 * @origin   Before the zeros came on it was.
 * @replaces 2-size.ts
 * @does     makes the rows of the frame only as long as those of the picture were.
 * @mend     All rows of the result are equally long: picture width + 2 · padding.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const wide = picture.map((row) => [...zeros(padding), ...row, ...zeros(padding)]);
  const frame = () => zeros(padding).map(() => zeros(picture[0]!.length));
  return [...frame(), ...wide, ...frame()];
}
