"""Whether long work shows a line of progress on a terminal and leaves nothing behind.

Usage: progress.py TOOL
"""

import os
import pty
import re
import subprocess
import sys
import tempfile

tool = sys.argv[1]
faults = []
table = tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="utf-8")  # kept until the end
table.write("unit,A,B,C\n" + "".join(f"u{n},{n % 3},{n % 5 % 3},{n % 7 % 3}\n" for n in range(500)))
table.flush()


def run(draws, on_terminal):
    """What `agree` with so many draws, which take time, writes on standard error and standard output."""
    arguments = [tool, "agree", table.name, "--scale", "nominal", "--draws", str(draws)]
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

most_draws = 1_000_000
draws = most_draws // 81
while True:
    told, printed = run(draws, on_terminal=True)
    if told or draws == most_draws:
        break
    draws = min(draws * 3, most_draws)
expected = r"(\rcrosswalk agree: \d+ s)+\r\x1b\[K"
if not re.fullmatch(expected, told):
    faults.append(f"on a terminal, with {draws} draws: {told!r}")
if run(draws, on_terminal=False) != ("", printed):
    faults.append("without a terminal something else is printed")
told, _ = run(10, on_terminal=True)
if told:
    faults.append(f"short work tells {told!r}")

print("\n".join(faults))
sys.exit(1 if faults else 0)
