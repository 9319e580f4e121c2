/**
 * @belief   A function that calls forward is enough.
 * @origin   It can be called, after all.
 * @replaces 3-call.ts
 * @does     returns a plain function, which has no forward.
 * @mend     Give the function the methods of the class: Object.setPrototypeOf(call, new.target.prototype).
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
    const self = call as unknown as Callable;
    self.hooks = [];
    // biome-ignore lint/correctness/noConstructorReturn: returning the function is the point.
    return self;
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error(`${this.constructor.name} has no forward`);
  }
}
