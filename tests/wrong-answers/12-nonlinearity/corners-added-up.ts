/**
 * @belief   A corner is counted from the corner before it.
 * @origin   Changes are counted that way.
 * @replaces 5-corners.ts
 * @does     adds up the corners, and uses the sums as corners.
 * @mend     Each corner is a place on the x axis, counted from 0: the bias is minus that place.
 */
import { nn, noGrad, tensor } from "#engine";

export function cornerNet(
  start: number,
  corners: readonly number[],
  changes: readonly number[],
): nn.Sequential {
  const hidden = new nn.Linear(1, corners.length);
  const output = new nn.Linear(corners.length, 1);
  noGrad(() => {
    let place = 0;
    hidden.weight.fill_(1);
    hidden.bias!.copy_(
      tensor(
        corners.map((corner) => {
          place += corner;
          return -place;
        }),
      ),
    );
    output.weight.copy_(tensor([[...changes]]));
    output.bias!.fill_(start);
  });
  return new nn.Sequential(hidden, new nn.ReLU(), output);
}
