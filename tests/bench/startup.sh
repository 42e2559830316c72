#!/usr/bin/env bash
# startup.sh TOOL: how long `compare psw social-work` on the built-in data takes, beside a process
# that does nothing, in the same run. Prints both medians and their ratio, and fails above 15.
set -euo pipefail

max_ratio=15

tool=$(realpath "$1")
for program in hyperfine cc; do
  command -v "$program" >/dev/null || { echo "$program is missing" >&2; exit 2; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"  # a folder without data

echo 'int main(void) { return 0; }' >nothing.c
cc -O2 nothing.c -o nothing

hyperfine --shell=none --warmup 50 --runs 1000 --style none --export-csv times.csv \
  ./nothing "'$tool' compare psw social-work" >/dev/null 2>&1

awk -F, -v max_ratio="$max_ratio" '
  NR == 1 { for (column = 1; column <= NF; ++column) if ($column == "median") median = column }
  NR > 1 { time[NR - 1] = $median * 1000 }
  END {
    ratio = time[2] / time[1]
    printf "a process that does nothing  %6.2f ms\n", time[1]
    printf "compare psw social-work      %6.2f ms\n", time[2]
    printf "ratio                        %6.1f (at most %d)\n", ratio, max_ratio
    exit ratio > max_ratio
  }' times.csv
