/**
 * @belief   The picture should go on as it ends.
 * @origin   Programs for photos do that.
 * @replaces 7-shift.ts
 * @does     repeats the border behind the picture.
 * @mend     Zeros come in.
 */
import { stack, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  const [height, width] = images.shape.slice(2) as [number, number];
  const at = (place: number, length: number) => Math.min(Math.max(place, 0), length - 1);
  const rows = Array.from({ length: height }, (_, i) => images.select(2, at(i - down, height)));
  const moved = stack(rows, 2);
  return stack(
    Array.from({ length: width }, (_, j) => moved.select(3, at(j - right, width))),
    3,
  );
}
