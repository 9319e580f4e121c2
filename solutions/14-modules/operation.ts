/**
 * 14-modules: how an operation of one's own gets into the engine's graph. There is nothing to write here.
 *
 * The engine keeps a row for each operation: what it computes, and a rule for the way back. This makes such a row out of two functions on
 * tensors. (PyTorch: a subclass of `torch.autograd.Function` with two static methods.)
 */
import { noGrad, Tensor } from "#engine";
import type { Unary } from "#engine/ops/op.ts";
import { apply } from "#engine/tensor.ts";

/** What an operation computes. */
export type Forward = (x: Tensor) => Tensor;

/** What an operation sends back: from what comes from above, and the input that it had. In the shape of the input. */
export type Backward = (upstream: Tensor, x: Tensor) => Tensor;

/**
 * An operation with its own rule for the way back. Neither of the two functions is recorded: what happens inside of them is the
 * operation's own business.
 *
 * @example
 * const cube = operation(
 *   (x) => x.pow(3),
 *   (upstream, x) => upstream.mul(x.pow(2)).mul(3),
 * );
 * const x = tensor([2], { requiresGrad: true });
 * cube(x).backward();
 * x.grad; // tensor([12.])
 */
export function operation(forward: Forward, backward: Backward): (x: Tensor) => Tensor {
  const row: Unary = {
    name: "operation",
    gradFn: "OperationBackward",
    forward: ([x]) => noGrad(() => forward(new Tensor(x)).array),
    gradients: [
      (upstream, { inputs: [x] }) => noGrad(() => backward(new Tensor(upstream), new Tensor(x)).array),
    ],
    reads: [[0]],
  };
  return (x) => apply(row, [x]);
}
