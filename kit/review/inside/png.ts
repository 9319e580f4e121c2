/**
 * The package pngjs, as it is known in the sandbox: pictures to read and to write, and none of the streams that its own class
 * is made of. From a stream it isn't far to other parts of Node.
 */
import { PNG as Full } from "pngjs";

const { read, write } = Full.sync;

/** A picture: four bytes per pixel, R G B A, row by row. */
export class PNG {
  readonly width: number;
  readonly height: number;
  data: Buffer;
  gamma = 0;

  constructor({ width = 0, height = 0 }: { width?: number; height?: number } = {}) {
    this.width = width;
    this.height = height;
    this.data = Buffer.alloc(4 * width * height);
  }

  static readonly sync = {
    read(bytes: Buffer, options?: object): PNG {
      return Object.assign(new PNG(), read(bytes, plainOptions(options)));
    },
    write(picture: PNG, options?: object): Buffer {
      return write(picture as never, plainOptions(options));
    },
  };
}

/** A copy of numbers and the like: the package notes in its options how it makes streams, and would call others for it. */
const plainOptions = (options: object = {}): object =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => typeof value !== "function"));
