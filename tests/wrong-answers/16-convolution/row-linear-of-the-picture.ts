/**
 * @belief   The convolutions keep the size, so the layer gets side · side.
 * @origin   The poolings are forgotten.
 * @replaces 6-net.ts
 * @does     has a linear layer for maps that weren't pooled: it doesn't fit.
 * @mend     Each pooling halves: second · 7 · 7 numbers for a side of 28.
 */
import { nn } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export function convNet({ side, first, second, classes }: Sizes): nn.Sequential {
  return new nn.Sequential(
    new nn.Conv2d(1, first, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(first, second, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Flatten(),
    new nn.Linear(second * side * side, classes),
  );
}
