/**
 * @belief   backward fills the grad of the inputs.
 * @origin   In a training loop it does.
 * @replaces 7-gradient.ts
 * @does     leaves gradients in the tensors that were handed over.
 * @mend     Nobody else may notice: make leaves of your own with detach().
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const wants = inputs.map(({ requiresGrad }) => requiresGrad);
  const before = inputs.map(({ grad }) => grad?.clone() ?? null);
  for (const input of inputs) input.requiresGrad_().grad = null;
  f(...inputs).backward(upstream);
  const found = inputs.map((input) => input.grad?.clone() ?? zerosLike(input));
  for (const [i, input] of inputs.entries()) {
    if (!wants[i]) input.requiresGrad_(false);
    input.grad = before[i] === null ? (found[i] ?? null) : (before[i]?.add(found[i] ?? 0) ?? null);
  }
  return found;
}
