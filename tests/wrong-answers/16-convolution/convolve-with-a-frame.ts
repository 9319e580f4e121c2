/**
 * @belief   A convolution keeps the size.
 * @origin   With the right frame it does.
 * @replaces 3-channels.ts
 * @does     puts a frame of zeros around the pictures first.
 * @mend     There is no frame here: the filter never reaches over the border.
 */
import { F, type Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [depth, channels] = [filters.shape[1]!, images.shape[1]!];
  if (depth !== channels) throw new RangeError(`filters for ${depth} channels, pictures with ${channels}`);
  const padding = filters.shape.slice(2).map((length) => Math.floor(length / 2)) as [number, number];
  return F.conv2d(images, filters, bias, { padding });
}
