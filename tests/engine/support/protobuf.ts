/**
 * Reads back what onnx/protobuf.ts writes, without a word of it: fields by number, each a list of values.
 */
export type Value = bigint | Uint8Array;
export type Message = ReadonlyMap<number, readonly Value[]>;

export function readMessage(bytes: Uint8Array): Message {
  const fields = new Map<number, Value[]>();
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error("a message ends inside a number");
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new Error("a message ends inside a field");
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const tag = Number(varint());
    const wire = tag & 7;
    if (![0, 2, 5].includes(wire)) throw new Error(`there is no wire type ${wire} here`);
    const value = wire === 0 ? varint() : take(wire === 5 ? 4 : Number(varint()));
    fields.set(tag >> 3, [...(fields.get(tag >> 3) ?? []), value]);
  }
  return fields;
}

const all = (message: Message, field: number) => message.get(field) ?? [];
export const messages = (message: Message, field: number): readonly Message[] =>
  all(message, field).map((value) => readMessage(value as Uint8Array));
export const texts = (message: Message, field: number): readonly string[] =>
  all(message, field).map((value) => new TextDecoder().decode(value as Uint8Array));
export const ints = (message: Message, field: number): readonly number[] =>
  all(message, field).map((value) => Number(BigInt.asIntN(64, value as bigint)));
export const floats = (message: Message, field: number): readonly number[] =>
  all(message, field).flatMap((value) => [...new Float32Array(Uint8Array.from(value as Uint8Array).buffer)]);
