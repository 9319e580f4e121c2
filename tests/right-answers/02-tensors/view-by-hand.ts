/**
 * @way      Works the strides out from the right, and checks the order on the way.
 * @replaces 5-view.ts
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function view(x: Tensor, shape: readonly number[]): Tensor {
  const refuse = (): never => {
    throw new TypeError(`view: [${x.shape.join(", ")}] -> [${shape.join(", ")}]`);
  };
  let expected = 1;
  for (let axis = x.shape.length - 1; axis >= 0; axis--) {
    if (x.strides[axis] !== expected) refuse();
    expected *= x.shape[axis]!;
  }
  const strides: number[] = [];
  let step = 1;
  for (const length of shape.toReversed()) {
    strides.unshift(step);
    step *= length;
  }
  if (step !== expected) refuse();
  return { values: x.values, shape: [...shape], strides, offset: x.offset };
}
