/**
 * @belief   Without a frame there is nothing to do.
 * @origin   It saves a copy.
 * @replaces 2-size.ts
 * @does     gives the picture itself when there is no frame.
 * @mend     Give new rows for padding 0 as well: the caller may change them.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  if (padding === 0) return picture as number[][];
  const wide = picture.map((row) => [...zeros(padding), ...row, ...zeros(padding)]);
  const frame = () => zeros(padding).map(() => zeros(wide[0]!.length));
  return [...frame(), ...wide, ...frame()];
}
