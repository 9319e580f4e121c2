/**
 * @belief   There is one tensor of parameters.
 * @origin   In this module the list always has one member.
 * @replaces step5-step.ts
 * @does     moves only the first parameter of the list.
 * @mend     step gets a list: move each parameter in it, with for ... of. (return leaves the loop, and every()
 *           stops at the first function that returns nothing.)
 */
import { noGrad, type Tensor } from "#engine";

export function step([parameter]: readonly Tensor[], lr: number): void {
  noGrad(() => {
    parameter?.sub_(parameter.grad?.mul(lr) ?? 0);
  });
  if (parameter) parameter.grad = null;
}
