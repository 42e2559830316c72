#!/usr/bin/env bash
# determinism.sh TOOL FRAMEWORKS WORK: the same input must give the same bytes in any locale, time
# zone and folder, and from the built-in data as from the folder that it was made of.
set -euo pipefail

tool=$1 frameworks=$2 work=$3
rm -rf "$work"
mkdir -p "$work/elsewhere/deeper" "$work/locales"

# A locale that is not there is silently C, and so would prove nothing.
for locale in pt_PT tr_TR; do
  localedef -i "$locale" -f UTF-8 "$work/locales/$locale.UTF-8"
done
export LOCPATH=$work/locales

# report FORMAT [OPTION...]: the comparison as it comes out here and now.
report() {
  local format=$1
  shift
  "$tool" "$@" compare psw social-work --format "$format"
}

failures=0

# expect_same WHAT FORMAT: standard input has the bytes of $work/expected.FORMAT.
expect_same() {
  if ! cmp - "$work/expected.$2"; then
    echo "$2 differs: $1"
    failures=$((failures + 1))
  fi
}

cd "$work/elsewhere"
for format in md csv json; do
  LC_ALL=C TZ=UTC report "$format" >"$work/expected.$format"
  [[ -s $work/expected.$format ]]

  for locale in pt_PT.UTF-8 tr_TR.UTF-8; do
    LC_ALL=$locale LANGUAGE=${locale%.*} report "$format" | expect_same "in $locale" "$format"
  done
  TZ=Asia/Tokyo report "$format" | expect_same "in another time zone" "$format"
  (cd deeper && report "$format") | expect_same "in another folder" "$format"
  env -i "$tool" compare psw social-work --format "$format" |
    expect_same "without an environment" "$format"
  report "$format" --frameworks "$frameworks" | expect_same "from files" "$format"
  report "$format" --frameworks "$(realpath --relative-to . "$frameworks")" |
    expect_same "from files by a relative path" "$format"
done

exit $((failures > 0))
