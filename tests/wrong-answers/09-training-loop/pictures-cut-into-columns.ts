/**
 * @belief   view(pixels, -1) puts each picture into a column.
 * @origin   The shape says so: as many columns as pictures.
 * @replaces 1-data.ts
 * @does     mixes the pixels of different pictures: row i holds every pixel whose number leaves the rest i
 *           when it's divided by the number of pictures.
 * @mend     view cuts the numbers into rows, in their order. One picture after the other lies in memory:
 *           view(-1, pixels) makes a row of each, and nothing has to be transposed.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  const [, height, width] = threes.shape;
  return cat([threes, sevens])
    .view(height! * width!, -1)
    .t();
}
