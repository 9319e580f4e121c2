/**
 * @belief   The activation comes at the end.
 * @origin   The line for the ReLU stands behind the loop.
 * @replaces 6-deep.ts
 * @does     has a single ReLU, after its last layer.
 * @mend     The ReLUs belong between the linear layers, and none after the last.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = sizes.slice(1).map((size, i) => new nn.Linear(sizes[i]!, size));
  return new nn.Sequential(...layers, new nn.ReLU());
}
