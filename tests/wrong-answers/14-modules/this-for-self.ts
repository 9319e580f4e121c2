/**
 * @belief   In a constructor, this is the object.
 * @origin   In every other class it is.
 * @replaces 3-call.ts
 * @does     runs forward on the object that is thrown away, which has none of the fields.
 * @mend     What the constructor returns is the object from now on: let the function say self, and not this.
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
      const output = this.forward(...inputs);
      for (const hook of self.hooks) hook(output);
      return output;
    };
    const self: Callable = Object.setPrototypeOf(call, new.target.prototype);
    self.hooks = [];
    // biome-ignore lint/correctness/noConstructorReturn: returning the function is the point.
    return self;
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error(`${this.constructor.name} has no forward`);
  }
}
