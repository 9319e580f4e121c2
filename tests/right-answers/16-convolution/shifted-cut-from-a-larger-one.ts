/**
 * @way      Puts a frame around, and cuts the picture out beside its old place.
 * @replaces 7-shift.ts
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  const [height, width] = images.shape.slice(2) as [number, number];
  const large = F.pad(images, [width, width, height, height]);
  return large.slice(2, height - down, 2 * height - down).slice(3, width - right, 2 * width - right);
}
