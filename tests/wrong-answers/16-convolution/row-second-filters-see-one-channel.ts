/**
 * @belief   A convolution takes a picture.
 * @origin   The picture has one channel; the maps have `first` of them.
 * @replaces 6-net.ts
 * @does     has a second convolution for one channel: it doesn't fit.
 * @mend     The second one takes what the first one gives: (first, second).
 */
import { nn } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export function convNet({ side, first, second, classes }: Sizes): nn.Sequential {
  const left = Math.floor(side / 4);
  return new nn.Sequential(
    new nn.Conv2d(1, first, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(1, second, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Flatten(),
    new nn.Linear(second * left * left, classes),
  );
}
