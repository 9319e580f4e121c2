/**
 * Floor 1 · broadcasting: how two different shapes are made to fit.
 *
 * Write the shapes under each other, aligned at the right. Two lengths fit when they are equal or one of them is 1;
 * a missing axis counts as 1. An axis of length 1 is then read again and again: its stride becomes 0. No copy is made.
 * (The rule is NumPy's.)
 */
import { NdArray, type Shape, sameShape, showShape } from "./ndarray.ts";

/**
 * The shape that both operands take.
 *
 * @throws when two lengths differ and neither is 1; the message names the axis.
 */
export function broadcastShapes(operation: string, a: Shape, b: Shape): Shape {
  if (sameShape(a, b)) return a;
  const rank = Math.max(a.length, b.length);
  const result = new Array<number>(rank);
  for (let fromEnd = 1; fromEnd <= rank; fromEnd++) {
    const left = a[a.length - fromEnd] ?? 1;
    const right = b[b.length - fromEnd] ?? 1;
    if (left !== right && left !== 1 && right !== 1) {
      throw new RangeError(
        `${operation}: shapes ${showShape(a)} and ${showShape(b)} do not broadcast: ` +
          `counted from the right, axis ${fromEnd} has length ${left} against ${right}; ` +
          "lengths must be equal, or one of them 1",
      );
    }
    result[rank - fromEnd] = left === 1 ? right : left;
  }
  return result;
}

/**
 * The same numbers seen in a larger shape; repeated axes get stride 0.
 *
 * @throws when an axis longer than 1 would have to change.
 */
export function expandTo(operation: string, x: NdArray, shape: Shape): NdArray {
  if (sameShape(x.shape, shape)) return x;
  const added = shape.length - x.rank;
  if (added < 0) refuse(operation, x.shape, shape);
  const strides = new Array<number>(shape.length);
  for (let axis = 0; axis < shape.length; axis++) {
    const own = axis - added;
    const length = own < 0 ? 1 : x.shape[own]!;
    if (length !== 1 && length !== shape[axis]) refuse(operation, x.shape, shape);
    strides[axis] = length === 1 ? 0 : x.strides[own]!;
  }
  return new NdArray(x.storage, shape, strides, x.offset);
}

function refuse(operation: string, from: Shape, to: Shape): never {
  throw new RangeError(
    `${operation}: ${showShape(from)} cannot be expanded to ${showShape(to)}; ` +
      "only axes of length 1 stretch, and new axes come at the front",
  );
}
