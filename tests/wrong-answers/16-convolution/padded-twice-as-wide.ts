/**
 * @belief   2p means 2p on each side.
 * @origin   The formula has 2p.
 * @replaces 2-size.ts
 * @does     makes the frame twice as wide.
 * @mend     The frame goes around: padding zeros before and behind each row, and padding rows of zeros above and
 *           below.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  const wide = picture.map((row) => [...zeros(2 * padding), ...row, ...zeros(2 * padding)]);
  const frame = () => zeros(2 * padding).map(() => zeros(wide[0]!.length));
  return [...frame(), ...wide, ...frame()];
}
