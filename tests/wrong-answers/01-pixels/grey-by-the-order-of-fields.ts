/**
 * @belief   Object.values gives red, green, blue, as the type has them.
 * @origin   In the example the fields are written in this order.
 * @replaces 3-channels.ts
 * @does     weighs the first field with the weight of red, the second with that of green, whatever they are called.
 * @mend     Go by the names: channels.red, channels.green, channels.blue.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey(channels: Channels): Matrix {
  const weights = Object.values(GREY_WEIGHTS);
  const matrices = Object.values(channels);
  return matrices[0]!.map((line, row) =>
    line.map((_, column) =>
      Math.round(matrices.reduce((sum, matrix, which) => sum + matrix[row]![column]! * weights[which]!, 0)),
    ),
  );
}
