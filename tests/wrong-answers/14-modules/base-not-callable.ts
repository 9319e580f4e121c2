/**
 * @belief   An object with forward can be called.
 * @origin   With PyTorch, who writes forward can call the object.
 * @replaces 3-call.ts
 * @does     leaves an object that is no function.
 * @mend     JavaScript calls only functions: make one in the constructor, and return it.
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
    this.hooks = [];
  }

  forward(..._inputs: Tensor[]): Tensor {
    throw new Error(`${this.constructor.name} has no forward`);
  }
}
