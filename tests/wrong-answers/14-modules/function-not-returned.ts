/**
 * @belief   A constructor gives back what it has made.
 * @origin   In other classes nothing is returned, and new hands out the object.
 * @replaces 3-call.ts
 * @does     makes the function, and new hands out the usual object, which can't be called.
 * @mend     A constructor hands out something else than this only if it returns it: end with return self.
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
    self.hooks = [];
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error(`${this.constructor.name} has no forward`);
  }
}
