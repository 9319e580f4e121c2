/**
 * @belief   Every layer gets its activation.
 * @origin   The rule is applied to the last layer, too.
 * @replaces 6-net.ts
 * @does     has a ReLU behind the last layer.
 * @mend     End with the linear layer.
 */
import { nn } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export function convNet({ side, first, second, classes }: Sizes): nn.Sequential {
  const left = Math.floor(side / 4);
  return new nn.Sequential(
    new nn.Conv2d(1, first, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(first, second, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Flatten(),
    new nn.Linear(second * left * left, classes),
    new nn.ReLU(),
  );
}
