/**
 * @belief   A list that is handed out should hold copies, so that nobody can spoil the model.
 * @origin   A good habit with lists of numbers.
 * @replaces 3-module.ts
 * @does     lists copies of the parameters, so an optimizer would move the copies.
 * @mend     Put the very tensors on the list that the fields hold.
 */
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module as Right } from "#work/10-optimizer/3-module.ts";

export class Module extends Right {
  override parameters(): Parameter[] {
    return super.parameters().map((parameter) => new Parameter(parameter.detach().clone()));
  }
}
