/**
 * @belief   Nested lists show the shape.
 * @origin   Not when there are no numbers: (0, 3) and (0, 6) are both [].
 * @replaces 5-pooling.ts
 * @does     compares nested lists: without any numbers, different shapes look the same.
 * @mend     Compare the shapes as well.
 */
import { noGrad, type Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  return noGrad(() => {
    const text = (x: Tensor) => JSON.stringify(x.tolist());
    return text(one(other(images))) === text(other(one(images)));
  });
}
