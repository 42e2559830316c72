# shellcheck shell=bash disable=SC2034,SC2154  # the scripts that source it set and use these
# Sourced by the other scripts of this folder and by .ci/run. Installs packages and builds, and
# reports progress on stderr only. Requires $root, the folder of the source tree.

# The packages of Debian 12 and 13 that are needed for the build.
build_packages=(g++ cmake ninja-build pkg-config ccache libcli11-dev libyaml-cpp-dev libfmt-dev
  libutf8proc-dev libmd-dev libminizip-dev libpugixml-dev libdtl-dev nlohmann-json3-dev)

# The further packages that the tests need.
test_packages=(doctest-dev locales pandoc python3 python3-jsonschema python3-yaml)

say() { printf 'crosswalk: %s\n' "$*" >&2; }

# 2 is the tool's own status for "could not run".
give_up() {
  say "error: $1"
  exit 2
}

# Takes a lock, so that only one script builds at a time. The lock is held until the script ends or
# calls `unlock`.
lock() {
  mkdir -p "$root/build" || give_up "cannot write in $root"
  if command -v flock >/dev/null; then
    exec 9>"$root/build/.lock"
    if ! flock -n 9; then
      say "waiting for another build in $root/build"
      flock 9
    fi
  fi
}

unlock() { exec 9>&-; }

is_installed() {
  [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# require_packages PACKAGE...: installs the missing packages. A file in build/ records that all are
# installed, so that the next call can skip the test.
require_packages() {
  local stamp missing=() package as_root=()
  stamp=$root/build/.packages-$(printf '%s\n' "$@" | cksum | cut -d ' ' -f 1)
  [[ -e $stamp ]] && return

  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    # Other systems have other package names; there, CMake reports what it does not find.
    command -v cmake >/dev/null && command -v ninja >/dev/null && return
    give_up "please install what Debian calls: $*"
  fi

  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  if ((${#missing[@]})); then
    if ((EUID != 0)); then
      command -v sudo >/dev/null ||
        give_up "packages are missing; as root, run: apt-get install ${missing[*]}"
      as_root=(sudo)
      [[ -t 0 ]] || as_root=(sudo -n)  # nobody is there to type a password
    fi
    say "installing ${missing[*]}"
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    # The old package lists may be sufficient.
    "${as_root[@]}" update >"$root/build/packages.log" 2>&1 || say "cannot update the package lists"
    if ! "${as_root[@]}" install -y --no-install-recommends "${missing[@]}" \
      >>"$root/build/packages.log" 2>&1 </dev/null; then
      cat "$root/build/packages.log" >&2
      give_up "cannot install packages; as root, run: apt-get install ${missing[*]}"
    fi
  fi
  : >"$stamp"
}

# build PRESET [TARGET]: configures build/PRESET, unless that has been done in this folder with the
# same settings, and builds it. Prints nothing on success and the log on failure.
build() {
  local preset=$1 target=${2:-all} folder=$root/build/$1 log=$root/build/$1.log configuration
  if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    export CCACHE_BASEDIR=$root  # so that build/test takes over what build/release has compiled
    [[ -n ${CCACHE_DIR:-} || -w ${HOME:-} ]] || export CCACHE_DIR=$root/build/ccache
  fi
  configuration=(--preset "$preset")
  [[ -z ${CROSSWALK_WERROR:-} ]] || configuration+=(-D "CROSSWALK_WERROR=$CROSSWALK_WERROR")
  if [[ $(cat "$folder/.configured" 2>/dev/null) != "$root ${configuration[*]}" ]]; then
    say "building; the first time takes some minutes"
    cmake --fresh -S "$root" "${configuration[@]}" >"$log" 2>&1 || fail_build "$log"
    printf '%s' "$root ${configuration[*]}" >"$folder/.configured"
  fi
  cmake --build "$folder" --target "$target" >"$log" 2>&1 || fail_build "$log"
}

fail_build() {
  cat "$1" >&2
  rm -f "$root"/build/.packages-*  # perhaps one of them is gone: look again next time
  give_up "cannot build; the lines above say why"
}

# run_tests PRESET [ARGUMENT...]: runs the tests of build/PRESET; the arguments are passed to ctest.
run_tests() {
  local preset=$1
  shift
  ctest --test-dir "$root/build/$preset" --output-on-failure --no-tests=error -j "$(nproc)" "$@"
}
