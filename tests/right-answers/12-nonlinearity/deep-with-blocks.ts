/**
 * @way      Puts each linear layer and its ReLU into a Sequential of their own.
 * @replaces 6-deep.ts
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const blocks = sizes.slice(1).map((size, i) => {
    const linear = new nn.Linear(sizes[i]!, size);
    return i === sizes.length - 2 ? linear : new nn.Sequential(linear, new nn.ReLU());
  });
  return new nn.Sequential(...blocks);
}
