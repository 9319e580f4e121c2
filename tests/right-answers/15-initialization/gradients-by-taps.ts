/**
 * @way      Adds a tensor of zeros before each layer, and one walk back leaves the gradients there.
 * @replaces 5-spread.ts
 */
import { type Tensor, zerosLike } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function gradientSpreads(layers: readonly Layer[], x: Tensor, upstream: Tensor): number[] {
  if (layers.length === 0) return [];
  const taps: Tensor[] = [];
  const output = layers.reduce((h, layer) => {
    const tap = zerosLike(h, { requiresGrad: true });
    taps.push(tap);
    return layer(h.add(tap));
  }, x.detach());
  output.backward(upstream.detach());
  return taps.map((tap) => tap.grad!.std().item());
}
