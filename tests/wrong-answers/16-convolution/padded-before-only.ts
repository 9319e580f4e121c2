/**
 * @belief   Padding moves the picture into the middle.
 * @origin   It leaves room in front, as padStart does.
 * @replaces 2-size.ts
 * @does     adds zeros at the left and at the top only.
 * @mend     The frame goes around: padding zeros before and behind each row, and padding rows of zeros above and
 *           below.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const wide = picture.map((row) => [...zeros(padding), ...row]);
  return [...zeros(padding).map(() => zeros(wide[0]!.length)), ...wide];
}
