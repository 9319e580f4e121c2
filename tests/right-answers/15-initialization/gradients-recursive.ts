/**
 * @way      Each call walks through one layer, and lets itself do the rest.
 * @replaces 5-spread.ts
 */
import type { Tensor } from "#engine";
import type { Layer } from "#work/15-initialization/5-spread.ts";

export function gradientSpreads(layers: readonly Layer[], x: Tensor, upstream: Tensor): number[] {
  const walk = (i: number, h: Tensor): { gradient: Tensor; spreads: number[] } => {
    const layer = layers[i];
    if (layer === undefined) return { gradient: upstream, spreads: [] };
    const input = h.detach().requiresGrad_();
    const output = layer(input);
    const rest = walk(i + 1, output);
    output.backward(rest.gradient);
    return { gradient: input.grad!, spreads: [input.grad!.std().item(), ...rest.spreads] };
  };
  return walk(0, x).spreads;
}
