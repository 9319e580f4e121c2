/**
 * @belief   In a constructor, this is the object that new hands out.
 * @origin   In every other class it is.
 * @replaces 3-call.ts
 * @does     puts the list of hooks into this, which is thrown away, since the constructor returns the function.
 * @mend     The function is the object from now on: self.hooks = [], and not this.hooks.
 */
import type { Tensor } from "#engine";

export type Hook = (output: Tensor) => void;

export interface Callable {
  (...inputs: Tensor[]): Tensor;
  hooks: Hook[];
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor keeps what the interface promises.
export class Callable {
  constructor() {
    const call = (...inputs: Tensor[]): Tensor => {
      const output = self.forward(...inputs);
      for (const hook of self.hooks) hook(output);
      return output;
    };
    const self: Callable = Object.setPrototypeOf(call, new.target.prototype);
    this.hooks = [];
    // biome-ignore lint/correctness/noConstructorReturn: returning the function is the point.
    return self;
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error(`${this.constructor.name} has no forward`);
  }
}
