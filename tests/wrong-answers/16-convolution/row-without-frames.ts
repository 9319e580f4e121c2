/**
 * @belief   A convolution keeps the size.
 * @origin   With a frame it does.
 * @replaces 6-net.ts
 * @does     has convolutions without a frame: the linear layer doesn't fit.
 * @mend     Give both { padding: 1 }.
 */
import { nn } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export function convNet({ side, first, second, classes }: Sizes): nn.Sequential {
  const left = Math.floor(side / 4);
  return new nn.Sequential(
    new nn.Conv2d(1, first, 3),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(first, second, 3),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Flatten(),
    new nn.Linear(second * left * left, classes),
  );
}
