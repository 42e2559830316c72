# Writes OUTPUT, a C++ source that holds the bytes of every file named in LIST (one a line, in
# FOLDER), sorted by their names relative to FOLDER. See src/cli/builtin_data.hpp.
#
# The files are read as hexadecimal digits, since CMake drops carriage returns when it reads text.

cmake_minimum_required(VERSION 3.25)

file(STRINGS ${LIST} files ENCODING UTF-8)
set(names)
foreach(file IN LISTS files)
  file(RELATIVE_PATH name ${FOLDER} ${file})
  list(APPEND names ${name})
endforeach()
list(SORT names)  # by bytes, like std::string_view

set(entries "")
foreach(name IN LISTS names)
  file(READ ${FOLDER}/${name} digits HEX)
  string(LENGTH "${digits}" length)
  set(literals "\"\"")
  set(begin 0)
  while(begin LESS length)
    string(SUBSTRING "${digits}" ${begin} 8192 line)
    string(REGEX REPLACE "(..)" "\\\\x\\1" line "${line}")
    string(APPEND literals "\n        \"${line}\"")
    math(EXPR begin "${begin} + 8192")
  endwhile()
  string(APPEND entries "    {\"${name}\"sv,\n        ${literals}sv},\n")
endforeach()

file(WRITE ${OUTPUT} "#include <array>

#include \"cli/builtin_data.hpp\"

namespace crosswalk::cli {

using std::literals::operator\"\"sv;

std::span<const BuiltinFile> builtin_files() {
  static constexpr auto files = std::to_array<BuiltinFile>({
${entries}  });
  return files;
}

}  // namespace crosswalk::cli
")
