/**
 * @belief   After the poolings 14 · 14 numbers are left.
 * @origin   That is the size after the first one.
 * @replaces 6-net.ts
 * @does     has a linear layer for the size after one pooling: it doesn't fit.
 * @mend     Each pooling halves: 28, 14, 7.
 */
import { nn } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export function convNet({ side, first, second, classes }: Sizes): nn.Sequential {
  const left = Math.floor(side / 2);
  return new nn.Sequential(
    new nn.Conv2d(1, first, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(first, second, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Flatten(),
    new nn.Linear(second * left * left, classes),
  );
}
