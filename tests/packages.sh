#!/usr/bin/env bash
# What `--target package` makes, of the release build: a second build from a copy of the sources in
# another folder, time zone and locale gives the same bytes, if it has the same umask, which CPack
# writes into the .deb; lintian has nothing to say; the tarball runs from where it is unpacked; its man
# pages and completions hold all commands and options.
#
# The second build takes compiled files from ccache. With CCACHE_DISABLE=1 it compiles all anew.
set -euo pipefail

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
# shellcheck source-path=SCRIPTDIR source=../scripts/setup.sh
source "$root/scripts/setup.sh"
here=$root
work=$(mktemp -d "${TMPDIR:-/tmp}/crosswalk-packages-XXXXXX")
trap 'rm -rf "$work"' EXIT

lock
build release package
unlock

mkdir "$work/copy"
git -C "$here" ls-files -z --cached --others --exclude-standard |
  tar -C "$here" --null --files-from=- --ignore-failed-read -cf - | tar -C "$work/copy" -xmf -
(
  export TZ=Pacific/Auckland LC_ALL=C.UTF-8
  root=$work/copy
  mkdir "$root/build"
  build release package
)

# only NAME...: fails where a pattern of a package gives other than one file.
only() {
  if (($# != 1)) || [[ ! -f $1 ]]; then
    echo "not one package: $*" >&2
    return 1
  fi
  printf '%s' "$1"
}

for pattern in 'crosswalk_*.deb' 'crosswalk-*.tar.xz'; do
  # shellcheck disable=SC2086  # the patterns are to be expanded
  first=$(cd "$here/build/release" && only $pattern)
  cmp "$here/build/release/$first" "$work/copy/build/release/$first"
  sha256sum "$here/build/release/$first" | sed "s: .*/:  :"
done

lintian --fail-on error,warning,info,pedantic --display-info --pedantic --allow-root \
  "$here"/build/release/crosswalk_*.deb

mkdir "$work/unpacked"
tar -C "$work/unpacked" --strip-components=1 -xf "$here"/build/release/crosswalk-*.tar.xz
cd "$work/unpacked"
bin/crosswalk compare psw social-work | cmp - "$here/reports/psw--social-work.en.md"
bin/crosswalk --frameworks share/crosswalk/frameworks check >/dev/null
if ldd bin/crosswalk >/dev/null 2>&1; then
  echo "the program of the tarball is not static" >&2
  exit 1
fi

mkdir "$work/manual"
cp -a share/man/man1 "$work/manual/man1"
cp -a share/bash-completion/completions "$work/manual/bash"
cp -a share/zsh/site-functions "$work/manual/zsh"
cp -a share/fish/vendor_completions.d "$work/manual/fish"
python3 "$here/tests/manual/check_manual.py" bin/crosswalk "$here" "$work/manual" --all-shells
