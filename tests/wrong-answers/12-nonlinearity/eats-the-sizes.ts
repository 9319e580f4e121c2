/**
 * @belief   A size that has been used is done.
 * @origin   shift() is a short way to take the next one.
 * @replaces 6-deep.ts
 * @does     takes the numbers out of `sizes`.
 * @mend     The caller still needs the list. Read it, and leave it as it is.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const left = sizes as number[];
  const layers: nn.Layer[] = [];
  while (left.length > 1) {
    if (layers.length > 0) layers.push(new nn.ReLU());
    layers.push(new nn.Linear(left.shift()!, left[0]!));
  }
  return new nn.Sequential(...layers);
}
