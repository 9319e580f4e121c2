/** The package pngjs, for reviewed files. */
export { PNG } from "pngjs";
