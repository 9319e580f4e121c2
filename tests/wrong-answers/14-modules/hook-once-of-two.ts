/**
 * @belief   Each function hears of an output once.
 * @origin   A Set keeps out what is there twice.
 * @replaces 3-call.ts
 * @does     tells a function once that stands in the list twice.
 * @mend     Walk through the list as it is: who stands there twice is told twice.
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
      for (const hook of new Set(self.hooks)) hook(output);
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
