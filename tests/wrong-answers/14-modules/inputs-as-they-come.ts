/**
 * @belief   Whatever goes into f has a gradient afterwards.
 * @origin   After backward() the parameters of a layer have theirs.
 * @replaces 7-gradient.ts
 * @does     runs f on the inputs as they are: one that isn't recorded gets no gradient.
 * @mend     Make leaves of your own, one for each input: input.detach().requiresGrad_().
 */
import { type Tensor, zerosLike } from "#engine";

export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  f(...inputs).backward(upstream);
  return inputs.map((input) => input.grad ?? zerosLike(input.detach()));
}
