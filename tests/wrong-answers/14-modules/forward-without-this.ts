/**
 * @belief   A method that was taken out of its class still knows its object.
 * @origin   In some languages it does.
 * @replaces 3-call.ts
 * @does     calls forward without its object, so that this is undefined in it.
 * @mend     Call it as self.forward(...inputs): what stands before the dot is this.
 */
import type { Tensor } from "#engine";
import type { Hook } from "#work/14-modules/3-call.ts";

export interface Callable {
  (...inputs: Tensor[]): Tensor;
  hooks: Hook[];
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: as in the exercise
export class Callable {
  constructor() {
    const { forward } = new.target.prototype as Callable;
    const call = (...inputs: Tensor[]): Tensor => {
      const output = forward(...inputs);
      for (const hook of self.hooks) hook(output);
      return output;
    };
    const self: Callable = Object.setPrototypeOf(call, new.target.prototype);
    self.hooks = [];
    // biome-ignore lint/correctness/noConstructorReturn: as in the exercise
    return self;
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error(`${this.constructor.name} has no forward`);
  }
}
