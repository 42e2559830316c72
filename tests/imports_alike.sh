#!/usr/bin/env bash
# imports_alike.sh TOOL TABLES: the crosswalk that several programs have saved (formats/make_tables.py)
# becomes the same bytes, which are those of expected.yaml.
set -euo pipefail

tool=$1 tables=$2
failures=0 count=0

for table in "$tables"/*/judged.*; do
  count=$((count + 1))
  if ! "$tool" --frameworks "$tables/frameworks" import crosswalk "$table" --left a --right b -o - \
    2>/dev/null | diff -u "$tables/expected.yaml" -; then
    echo "not as expected: $table"
    failures=$((failures + 1))
  fi
done

if ((count < 8)); then
  echo "only $count tables are there"
  failures=$((failures + 1))
fi
exit $((failures > 0))
