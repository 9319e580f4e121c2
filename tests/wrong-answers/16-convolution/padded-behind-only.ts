/**
 * @belief   Padding fills up at the end.
 * @origin   Texts and lists are padded like that.
 * @replaces 2-size.ts
 * @does     adds zeros at the right and at the bottom only.
 * @mend     The frame goes around: padding zeros before and behind each row, and padding rows of zeros above and
 *           below.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const wide = picture.map((row) => [...row, ...zeros(padding)]);
  return [...wide, ...zeros(padding).map(() => zeros(wide[0]!.length))];
}
