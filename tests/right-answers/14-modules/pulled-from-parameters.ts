/**
 * @way      Makes parameters of the inputs.
 * @replaces 7-gradient.ts
 */
import { nn, type Tensor, zeros } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  const own: nn.Parameter[] = [];
  for (const input of inputs) own.push(new nn.Parameter(input.detach()));
  const output = f(...own);
  output.backward(upstream);
  return own.map(({ grad, shape, dtype }) => grad ?? zeros([...shape], { dtype }));
}
