/**
 * @way      Makes all linear layers first, and puts the function relu before each but the first.
 * @replaces 6-deep.ts
 */
import { F, nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const linears = sizes.slice(1).map((size, i) => new nn.Linear(sizes[i]!, size));
  return new nn.Sequential(...linears.flatMap((linear, i) => (i === 0 ? [linear] : [F.relu, linear])));
}
