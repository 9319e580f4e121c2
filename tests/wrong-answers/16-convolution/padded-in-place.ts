/**
 * @belief   unshift and push are how a list gets longer.
 * @origin   They change the list itself.
 * @replaces 2-size.ts
 * @does     lengthens the rows of the picture that it was given.
 * @mend     Spread the row into a new list: [...zeros, ...row, ...zeros].
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  for (const row of picture as number[][]) {
    row.unshift(...zeros(padding));
    row.push(...zeros(padding));
  }
  const frame = () => zeros(padding).map(() => zeros(picture[0]!.length));
  return [...frame(), ...picture.map((row) => [...row]), ...frame()];
}
