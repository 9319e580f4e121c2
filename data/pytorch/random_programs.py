"""Random programs, run in PyTorch and replayed by the engine.

    python3 data/pytorch/random_programs.py                 3000 programs, and what differs
    python3 data/pytorch/random_programs.py 500 20000       500 programs, the first from seed 20000

A program is a few leaves and up to six steps over all operations, with views, writes in place and one backward call.
Compared are values, types, shapes, whether there is an error, gradients, and all tensors in the end (who shares whose
numbers). What differs on purpose is listed in programs/on_purpose.ts.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings

import torch

sys.dont_write_bytecode = True

from programs.program import random_program  # noqa: E402

HERE = pathlib.Path(__file__).parent
ON_EVERY_MACHINE = {**os.environ, "DIGIT_KERNELS": "wasm"}  # the same numbers: without fused multiply-add


def main():
    count, first = [int(word) for word in sys.argv[1:]] + [3000, 0][len(sys.argv) - 1 :]
    torch.set_num_threads(1)
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "programs.jsonl"
        with file.open("w", encoding="utf-8") as lines:
            for seed in range(first, first + count):
                lines.write(json.dumps(random_program(seed)) + "\n")
        replay = ["node", "--import", "tsx", str(HERE / "programs" / "replay.ts"), str(file)]
        sys.exit(subprocess.run(replay, cwd=HERE.parent.parent, env=ON_EVERY_MACHINE).returncode)


if __name__ == "__main__":
    main()
