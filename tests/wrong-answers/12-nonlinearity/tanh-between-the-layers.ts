/**
 * @belief   Any activation function will do.
 * @origin   Older networks were built with tanh.
 * @replaces 6-deep.ts
 * @does     has tanh between its linear layers.
 * @mend     Any nonlinearity would bend, but ReLU is asked for.
 */
import { F, nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [];
  for (let i = 1; i < sizes.length; i++) {
    if (i > 1) layers.push(F.tanh);
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!));
  }
  return new nn.Sequential(...layers);
}
