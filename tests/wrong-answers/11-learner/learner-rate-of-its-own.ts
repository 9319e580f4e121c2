/**
 * @belief   The learning rate of the lesson is 1.
 * @origin   The number is written where the variable belongs.
 * @replaces 7-learner.ts
 * @does     gives the learning rate 1 to the optimizer, whatever fit was given.
 * @mend     Hand lr on as it came: { lr }.
 */
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, _lr: number): void {
    super.fit(epochs, 1);
  }
}
