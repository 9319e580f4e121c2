/**
 * What the tables of small programs share: a row, and short ways to write tensors and gradients.
 */
import { ones, type Tensor, tensor } from "#engine";

/** What a program gives, or the message it must fail with. */
export type Row = readonly [program: string, run: () => unknown, pytorch: unknown];

export const int = (...numbers: number[]) => tensor(numbers, { dtype: "int64" });
export const parameter = (...numbers: number[]) => tensor(numbers, { requiresGrad: true });
/** A tensor as PyTorch prints it, its type included. */
export const shown = (t: Tensor) => `${t.dtype} ${JSON.stringify(t.toJSON().data)}`;
/** The gradient of `x` after a backward from what `f` makes of it. */
export function slope(x: Tensor, f: (x: Tensor) => Tensor): string {
  const y = f(x);
  y.backward(y.rank === 0 ? undefined : ones(y.shape));
  return JSON.stringify(x.grad!.toJSON().data);
}

/** Runs backward after `change`, which writes into something in place. */
export function changed(loss: Tensor, change: () => unknown): Tensor {
  change();
  loss.backward();
  return loss;
}
export const OVERWRITTEN = /backward: a value that .* needs was changed in place/;
