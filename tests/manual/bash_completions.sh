#!/usr/bin/env bash
# bash_completions.sh FILE QUERIES: what the completion FILE offers for each line of QUERIES, a line
# for each.
set -euo pipefail
# shellcheck disable=SC1090  # it is generated
source "$1"
function_name=$(complete -p crosswalk | sed 's/.*-F \([^ ]*\) .*/\1/')

while IFS= read -r line; do
  # As bash sets them, but for words with ':' or '='.
  COMP_LINE=$line COMP_POINT=${#line}
  read -ra COMP_WORDS <<<"$line"
  COMPREPLY=()
  "$function_name" crosswalk || true
  echo "${COMPREPLY[*]}"
done <"$2"
