/**
 * @belief   The activation function is the sigmoid.
 * @origin   The sigmoid was the first one in the course.
 * @replaces 6-deep.ts
 * @does     has a sigmoid between its linear layers.
 * @mend     Any nonlinearity would bend, but ReLU is asked for.
 */
import { nn } from "#engine";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  const layers: nn.Layer[] = [];
  for (let i = 1; i < sizes.length; i++) {
    if (i > 1) layers.push(new nn.Sigmoid());
    layers.push(new nn.Linear(sizes[i - 1]!, sizes[i]!));
  }
  return new nn.Sequential(...layers);
}
