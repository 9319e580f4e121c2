/**
 * @belief   x is above 0 or it isn't.
 * @origin   One number is thought of, but x is a tensor with many.
 * @replaces 1-relu.ts
 * @does     decides for all numbers of x together: it gives all of them, or zeros only.
 * @mend     Each number is looked at by itself. Use a method that works element by element: clamp, maximum or where.
 */
import { type Tensor, zeros } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.mean().item() > 0 ? x : zeros(...x.shape);
}
