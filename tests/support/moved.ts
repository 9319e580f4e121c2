/**
 * The same numbers, where a formula may lose digits: far away from 0, where float32 keeps few of them, or so near to it that whoever rounds,
 * or takes small for 0, loses them all.
 */
import { choice, steering } from "../trials/kinds.ts";
import type { SeeOptions } from "../trials/observing.ts";
import type { TensorPlan } from "../trials/tensors.ts";

type Where = "" | "far" | "tiny";

const FAR = 10_000;
const TINY = 1e-6;

/** Mostly where they were drawn. */
export const where = steering(choice<Where>(["", "", "", "", "far", "tiny"]));
export const tinyOrNot = steering(choice<Where>(["", "", "", "tiny"]));

/** Whole numbers and quarters, wherever they have been moved before, are moved to where they should be. */
export function movedNumber(n: number, to: Where): number {
  const size = Math.abs(n);
  const usual = size < FAR / 2 || size === Infinity ? n : n - FAR;
  const own = size < 1e-3 ? Math.round((8 * n) / TINY) / 8 : usual;
  if (to === "far") return own + FAR;
  return to === "tiny" ? own * TINY : own;
}

/** The numbers of a tensor, and of its gradient, moved. */
export function moved(plan: TensorPlan, to: Where): TensorPlan {
  const all = (numbers: readonly number[]) => numbers.map((n) => movedNumber(n, to));
  return { ...plan, values: all(plan.values), grad: plan.grad && all(plan.grad) };
}

/** However small numbers are, their first digits count: `power` is 2 for their squares, `share` how far off a number may be. */
export const digitsAt = (to: Where, power = 1, share = 1e-5): SeeOptions => ({
  tolerance: to === "tiny" ? share * TINY ** power : share,
});
