/**
 * Floor 5 · tensors from other tensors.
 */
import { show } from "../array/arguments.ts";
import { numberType } from "../array/dtype.ts";
import { isNothing, normalizeAxis } from "../array/ndarray.ts";
import { ops } from "../ops/index.ts";
import { apply, Tensor } from "../tensor.ts";
import { tensor } from "./fromData.ts";

function needsSome(operation: string, tensors: readonly Tensor[]): Tensor {
  if (!Array.isArray(tensors) || tensors.length === 0 || !tensors.every((t) => t instanceof Tensor)) {
    throw new TypeError(
      `${operation}: needs a list of at least one tensor, and nothing but tensors, got ${show(tensors)}`,
    );
  }
  return tensors[0]!;
}

/**
 * Tensors of one shape laid behind each other along a *new* dimension: a list of (28, 28) becomes (n, 28, 28).
 *
 * @throws when the shapes differ.
 */
export function stack(tensors: readonly Tensor[], dim = 0): Tensor {
  const first = needsSome("stack", tensors);
  return apply(ops.stack, tensors, normalizeAxis("stack", dim, first.rank + 1));
}

/**
 * Tensors joined along an *existing* dimension: (5, 3) and (2, 3) become (7, 3).
 *
 * @throws when another dimension differs.
 */
export function cat(tensors: readonly Tensor[], dim = 0): Tensor {
  const any = needsSome("cat", tensors);
  const first = tensors.find((one) => !isNothing(one)) ?? any;
  if (first.rank === 0)
    throw new RangeError("cat: tensors of rank 0 have no dimension to be joined along; use stack(...)");
  return apply(ops.cat, tensors, normalizeAxis("cat", dim, first.rank));
}

/** `a` where `condition` holds, else `b`; all three broadcast. */
export function where(condition: Tensor, a: Tensor | number, b: Tensor | number): Tensor {
  if (!(condition instanceof Tensor)) {
    throw new TypeError(`where: the condition must be a bool tensor such as x.gt(0), got ${show(condition)}`);
  }
  for (const value of [a, b]) {
    if (!(value instanceof Tensor) && typeof value !== "number")
      throw new TypeError(`where: chooses between tensors or numbers, got ${show(value)}`);
  }
  if (condition.dtype !== "bool" && condition.dtype !== "uint8") {
    throw new TypeError(
      `where: the condition must be bool, got ${condition.dtype}; compare it with something, such as x.gt(0)`,
    );
  }
  const beside = a instanceof Tensor ? a.dtype : b instanceof Tensor ? b.dtype : "float32";
  const lift = (value: Tensor | number) =>
    value instanceof Tensor ? value : tensor(value, { dtype: numberType(value, beside) });
  return apply(ops.where, [condition, lift(a), lift(b)]);
}
