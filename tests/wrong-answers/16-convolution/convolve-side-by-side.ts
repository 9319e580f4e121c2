/**
 * @belief   Windows lie side by side.
 * @origin   In pooling they do.
 * @replaces 3-channels.ts
 * @does     moves by the whole filter at each step.
 * @mend     It moves by one pixel: the windows overlap.
 */
import { F, type Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [depth, channels] = [filters.shape[1]!, images.shape[1]!];
  if (depth !== channels) throw new RangeError(`filters for ${depth} channels, pictures with ${channels}`);
  const stride = filters.shape.slice(2) as [number, number];
  return F.conv2d(images, filters, bias, { stride });
}
