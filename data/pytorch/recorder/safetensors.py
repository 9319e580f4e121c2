"""The safetensors format in a few lines of Python, so that nothing has to be installed: {name: tensor} and back."""

import json
import struct

import numpy
import torch

CODES = {"bool": "BOOL", "uint8": "U8", "int32": "I32", "int64": "I64", "float32": "F32", "float64": "F64"}
NAMES = {code: name for name, code in CODES.items()}


def save(file, tensors, metadata=None):
    """As the format's own library does: tensors in order of their names within their width, the header filled up to 8."""
    header = {"__metadata__": metadata} if metadata else {}
    blocks, at = [], 0
    for name, t in sorted(tensors.items(), key=lambda item: (-item[1].element_size(), item[0])):
        block = t.detach().contiguous().numpy().tobytes()
        dtype = CODES[str(t.dtype).removeprefix("torch.")]
        header[name] = {"dtype": dtype, "shape": list(t.shape), "data_offsets": [at, at + len(block)]}
        blocks.append(block)
        at += len(block)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    file.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(blocks))


def load(file):
    everything = file.read_bytes()
    (length,) = struct.unpack("<Q", everything[:8])
    header, data = json.loads(everything[8 : 8 + length]), everything[8 + length :]
    metadata = header.pop("__metadata__", {})
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        numbers = numpy.frombuffer(data[begin:end], dtype=NAMES[entry["dtype"]])
        tensors[name] = torch.from_numpy(numbers.reshape(entry["shape"]).copy())
    return tensors, metadata
