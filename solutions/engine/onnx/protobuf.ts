/**
 * Floor 6 · as much of Protocol Buffers as an ONNX file needs (protobuf.dev/programming-guides/encoding).
 *
 * A message is its fields one behind the other. A field is a tag, which says its number and how long the value is, and the
 * value: a varint (0), bytes with their length in front (2), or four bytes (5). A message inside a message is bytes.
 */

/** Seven bits per byte, the lowest first; a set eighth bit says that more follow. Negative numbers take ten bytes. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return Uint8Array.of(...bytes, Number(rest));
}

const tag = (field: number, wire: 0 | 2 | 5) => varint(field * 8 + wire);

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}

/** A whole number. */
export const int = (field: number, value: number) => join([tag(field, 0), varint(value)]);

/** A field for each of several whole numbers. */
export const ints = (field: number, values: readonly number[]) =>
  join(values.map((value) => int(field, value)));

/** A float32. */
export function float(field: number, value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return join([tag(field, 5), bytes]);
}

export const bytes = (field: number, value: Uint8Array) => join([tag(field, 2), varint(value.length), value]);

export const text = (field: number, value: string) => bytes(field, new TextEncoder().encode(value));

export const message = (field: number, ...fields: readonly Uint8Array[]) => bytes(field, join(fields));
