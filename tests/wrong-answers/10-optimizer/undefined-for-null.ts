/**
 * @belief   undefined and null are two words for nothing.
 * @origin   Many languages have only one of them.
 * @replaces 1-optimizer.ts
 * @does     leaves undefined in .grad after zeroGrad, where the engine has null.
 * @mend     The engine asks `grad === null`, and undefined isn't null. Set .grad to null.
 */
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override zeroGrad(): void {
    for (const parameter of this.parameters) Object.assign(parameter, { grad: undefined });
  }
}
