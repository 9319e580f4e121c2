/**
 * @belief   The steps have to get smaller with time, so the learning rate shrinks a little with every step.
 * @origin   Long trainings do that, with a part of their own, a scheduler.
 * @replaces 1-optimizer.ts
 * @does     makes lr smaller with every step.
 * @mend     Leave this.lr as it is: whoever holds the optimizer changes it, nobody else.
 */
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    super.step();
    this.lr *= 0.99;
  }
}
