/**
 * @belief   A row takes functions as well.
 * @origin   It does, and the numbers are the same.
 * @replaces 6-net.ts
 * @does     has the function F.relu where a module belongs.
 * @mend     Eight modules are asked for: new nn.ReLU().
 */
import { F, nn } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export function convNet({ side, first, second, classes }: Sizes): nn.Sequential {
  const left = Math.floor(side / 4);
  return new nn.Sequential(
    new nn.Conv2d(1, first, 3, { padding: 1 }),
    F.relu,
    new nn.MaxPool2d(2),
    new nn.Conv2d(first, second, 3, { padding: 1 }),
    F.relu,
    new nn.MaxPool2d(2),
    new nn.Flatten(),
    new nn.Linear(second * left * left, classes),
  );
}
