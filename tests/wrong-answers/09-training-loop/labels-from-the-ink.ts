/**
 * @belief   Every 3 has ink, so its sum is above 0.
 * @origin   A label for each picture has to be calculated from it, it seems.
 * @replaces 1-data.ts
 * @does     goes by the pixels: a blank picture gets 0, also when it is one of the 3s.
 * @mend     Only the pile says what a picture is, whatever its pixels are: as many ones as there are 3s,
 *           then as many zeros as there are 7s.
 */
import { cat, type Tensor, zeros } from "#engine";

export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  const hasInk = threes.flatten(1).sum(1, { keepdim: true }).gt(0).float();
  return cat([hasInk, zeros(sevens.shape[0]!, 1)]);
}
