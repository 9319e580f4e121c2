/**
 * @belief   Take the 3s and the 7s apart, work them out, and put them together again.
 * @origin   Two cases look like two lists.
 * @replaces 1-loss.ts
 * @does     puts the costs of all 3s first, then those of the 7s, in one list.
 * @mend     Each cost belongs in the place of its p. Use where: it looks at place by place, and keeps the shape.
 */
import { cat, type Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  const isThree = targets.eq(1);
  return cat([p.neg().add(1).maskedSelect(isThree), p.maskedSelect(targets.ne(1))]);
}
