/**
 * @belief   That something is wrong is all there is to say.
 * @origin   An error is written for the program, not for a reader.
 * @replaces 3-channels.ts
 * @does     refuses another depth without naming the two numbers.
 * @mend     Name both depths in the message.
 */
import type { Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [, depth, height, width] = filters.shape as [number, number, number, number];
  if (depth !== images.shape[1]) throw new RangeError("filters and pictures differ in depth");
  const [rows, columns] = [images.shape[2]! - height + 1, images.shape[3]! - width + 1];
  let maps: Tensor = bias.view(-1, 1, 1);
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      const pixels = images.slice(2, i, i + rows).slice(3, j, j + columns);
      const weights = filters.slice(2, i, i + 1).slice(3, j, j + 1);
      maps = maps.add(pixels.unsqueeze(1).mul(weights).sum(2));
    }
  return maps;
}
