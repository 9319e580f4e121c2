/**
 * @belief   A learning rate of 0 means that none was given.
 * @origin   `lr || 0.1` is a usual way to write a default, and 0 counts as false.
 * @replaces 7-learner.ts
 * @does     takes another learning rate when the one that was given is 0.
 * @mend     0 is a number like any other: hand lr on as it came.
 */
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override fit(epochs: number, lr: number): void {
    super.fit(epochs, lr || 0.1);
  }
}
