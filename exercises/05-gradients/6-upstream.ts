/**
 * 05-gradients, section 6: several results.
 *
 * A slope needs one result: "how much does *it* change?" With several results we must say how much each of them
 * counts. These numbers are the upstream gradient: the slopes of whatever comes next, along each result.
 *
 * Lesson: README.md, "6. Upstream". PyTorch: `q.backward(gradient=torch.tensor([1., 1.]))`.
 */
import { todo } from "#kit/todo.ts";
import type { Value } from "./3-value.ts";
import { backward } from "./5-backward.ts";

/**
 * Walks back from several results. Their gradients add up in the leaves, each weighted with its upstream number. (One
 * walk back from the sum of the weighted results does the same.)
 *
 * @param outputs one result or more. One that stands on the list twice counts twice
 * @param upstream one number for each output, in the same order. It may be left out (`undefined`) when there is only
 *                 one output: then it is 1
 * @param walk walks back from one output with its upstream number, and adds to the leaves. Yours, unless told: this one
 *             is called, and no other
 *
 * @example
 * // q0 = 2a and q1 = 5a
 * backwardFrom([q0, q1], [1, 10]); // now a.grad is 52: 1 × 2 + 10 × 5
 *
 * Errors: before any walk, an `Error` when there isn't one upstream number for each output. Its message has the word
 * "upstream" in it, and both counts, in digits. When there are several outputs and the upstream gradient was left out,
 * the second count is 0. An empty list isn't "left out": it never fits.
 */
export function backwardFrom(
  outputs: readonly Value[],
  upstream?: readonly number[],
  walk: (output: Value, upstream: number) => void = backward,
): void {
  throw todo("find the upstream numbers or refuse, then walk back from every output with its own");
}
