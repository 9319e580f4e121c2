/**
 * @way      Uses one ReLU in all places, and takes the last one off.
 * @replaces 6-deep.ts
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const relu = new nn.ReLU();
  const layers: nn.Layer[] = [];
  for (let i = 1; i < sizes.length; i++) layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!), relu);
  layers.pop();
  return new nn.Sequential(...layers);
}
