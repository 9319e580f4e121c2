/**
 * @belief   The way back is as wide as the way forward.
 * @origin   With Xavier it is meant to be.
 * @replaces 5-spread.ts
 * @does     gives the spreads of the way forward.
 * @mend     The gradients are asked for: .grad of each input after the walk back.
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function gradientSpreads(layers: readonly Layer[], x: Tensor, upstream: Tensor): number[] {
  const inputs: Tensor[] = [];
  const outputs: Tensor[] = [];
  for (const layer of layers) {
    inputs.push((outputs.at(-1) ?? x).detach().requiresGrad_());
    outputs.push(layer(inputs.at(-1)!));
  }
  void upstream;
  return outputs.map((output) => output.detach().std().item());
}
