/**
 * @way      Lets the engine do it; only the refusal is its own.
 * @replaces 3-channels.ts
 */
import { F, type Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [channels, depth] = [images.shape[1]!, filters.shape[1]!];
  if (channels !== depth) throw new Error(`pictures have ${channels} channels, filters ${depth}`);
  return F.conv2d(images, filters, bias);
}
