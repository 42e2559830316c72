"""Whether long work shows a line of progress on a terminal and leaves nothing behind.

Usage: progress.py TOOL RATINGS
"""

import os
import pty
import re
import subprocess
import sys

tool, ratings = sys.argv[1:]
faults = []


def run(draws, on_terminal):
    """What `agree` with so many draws, which take time, writes on standard error and standard output."""
    arguments = [tool, "agree", ratings, "--scale", "nominal", "--draws", str(draws)]
    if not on_terminal:
        done = subprocess.run(arguments, capture_output=True, check=True)
        return done.stderr.decode(), done.stdout.decode()
    ours, theirs = pty.openpty()
    with subprocess.Popen(arguments, stderr=theirs, stdout=subprocess.PIPE) as process:
        os.close(theirs)
        printed = process.stdout.read().decode()
        told = b""
        try:
            while part := os.read(ours, 4096):
                told += part
        except OSError:  # the end of a terminal
            pass
    os.close(ours)
    return told.decode(), printed


try:
    for descriptor in pty.openpty():
        os.close(descriptor)
except OSError as error:
    print(f"a terminal cannot be had: {error}")
    sys.exit(77)

draws = 100_000
for _ in range(8):
    told, printed = run(draws, on_terminal=True)
    if told:
        break
    draws *= 3
expected = r"(\rcrosswalk agree: \d+ s)+\r\x1b\[K"
if not re.fullmatch(expected, told):
    faults.append(f"on a terminal: {told!r}")
if run(draws, on_terminal=False) != ("", printed):
    faults.append("without a terminal something else is printed")
told, _ = run(10, on_terminal=True)
if told:
    faults.append(f"short work tells {told!r}")

print("\n".join(faults))
sys.exit(1 if faults else 0)
