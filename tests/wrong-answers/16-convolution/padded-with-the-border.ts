/**
 * @belief   A frame should go on as the picture ends.
 * @origin   Programs for photos do that.
 * @replaces 2-size.ts
 * @does     repeats the border instead of zeros.
 * @mend     The frame is made of zeros.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function padded(picture: Grid, padding: number): number[][] {
  const clamp = (at: number, length: number) => Math.min(Math.max(at - padding, 0), length - 1);
  return Array.from({ length: picture.length + 2 * padding }, (_, i) =>
    Array.from({ length: picture[0]!.length + 2 * padding }, (_, j) => {
      const row = picture[clamp(i, picture.length)]!;
      return row[clamp(j, row.length)]!;
    }),
  );
}
