/**
 * @belief   The line with hooks: Hook[] makes the list.
 * @origin   It stands there with its type, as a field of a class does.
 * @replaces 3-call.ts
 * @does     makes no list of hooks.
 * @mend     The interface only tells the types. Make the list in the constructor: self.hooks = [].
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
    // biome-ignore lint/correctness/noConstructorReturn: returning the function is the point.
    return self;
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error(`${this.constructor.name} has no forward`);
  }
}
