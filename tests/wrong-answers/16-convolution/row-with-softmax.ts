/**
 * @belief   A classifier ends in softmax.
 * @origin   For people its answers are told so.
 * @replaces 6-net.ts
 * @does     has softmax behind the last layer.
 * @mend     The loss has it inside: end with the linear layer.
 */
import { F, nn, type Tensor } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export function convNet({ side, first, second, classes }: Sizes): nn.Sequential {
  const left = Math.floor(side / 4);
  const probabilities = (x: Tensor) => F.softmax(x, 1);
  return new nn.Sequential(
    new nn.Conv2d(1, first, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(first, second, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Flatten(),
    new nn.Linear(second * left * left, classes),
    probabilities,
  );
}
