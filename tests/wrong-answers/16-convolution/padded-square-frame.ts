/**
 * @belief   A picture is square.
 * @origin   All the digits are.
 * @replaces 2-size.ts
 * @does     makes the rows of the frame as long as the picture is high.
 * @mend     The rows of the frame are as long as the others: wide[0]!.length.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const wide = picture.map((row) => [...zeros(padding), ...row, ...zeros(padding)]);
  const frame = () => zeros(padding).map(() => zeros(picture.length + 2 * padding));
  return [...frame(), ...wide, ...frame()];
}
