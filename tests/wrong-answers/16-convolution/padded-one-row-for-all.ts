/**
 * @belief   fill makes copies.
 * @origin   It puts the same list into each place.
 * @replaces 2-size.ts
 * @does     puts the same row of zeros into all places of the frame: whoever changes one, changes all.
 * @mend     Make each row anew, with Array.from and a function.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const wide = picture.map((row) => [...zeros(padding), ...row, ...zeros(padding)]);
  const frame = new Array<number[]>(padding).fill(zeros(wide[0]!.length));
  return [...frame, ...wide, ...frame];
}
