# Proves the structure of src/ (SOURCE):
#
#   main -> cli -> { workspace, report, render } -> { load, check, compare } -> model -> text
#
# A stage includes itself and what stands to the right of it; siblings never include each other.
# Each library stays in the stages that the table names, which link it; so do the standard headers
# that reach files, processes, threads or the clock. A library that the table does not name is an
# error. No file grows beyond its measure. check_layers_test.cmake shows that all this can fail.

cmake_minimum_required(VERSION 3.25)

set(main_may_include cli)
set(cli_may_include cli workspace report render load check compare model text)
set(workspace_may_include workspace load check compare model text)
set(report_may_include report load check compare model text)
set(render_may_include render load check compare model text)
set(load_may_include load model text)
set(check_may_include check model text)
set(compare_may_include compare model text)
set(model_may_include model text)
set(text_may_include text)

# LIBRARY=STAGES=TARGET: the header, or the folder it stands in; the stages that may include it; what
# the CMakeLists.txt of such a stage links (`-`: nothing, it belongs to the system).
set(libraries
  "yaml-cpp=load=crosswalk_yaml_cpp"
  "minizip=load=PkgConfig::minizip"
  "pugixml.hpp=load=PkgConfig::pugixml"
  "CLI=cli=CLI11::CLI11"
  "nlohmann=render=nlohmann_json::nlohmann_json"
  "dtl=text=crosswalk_dtl"
  "utf8proc.h=text=PkgConfig::utf8proc"
  "sha2.h=text=PkgConfig::md"
  "zlib.h=render=PkgConfig::zlib"
  "fmt=text,model,load,check,workspace,report,render,cli=crosswalk_fmt"
  "fcntl.h=cli=-"
  "fnmatch.h=workspace=-"
  "sys=cli=-"
  "unistd.h=cli=-")

# HEADER=STAGES: of the standard library. Other standard headers may stand anywhere.
set(confined_headers
  "filesystem=cli" "fstream=cli" "iostream=cli" "cstdio=cli" "print=cli"
  "istream=load" "streambuf=load,cli"
  "atomic=cli" "condition_variable=cli" "future=workspace" "mutex=model,cli" "shared_mutex=cli"
  "thread=cli,workspace"
  "stop_token=cli" "csignal=cli" "ctime=cli"
  "chrono=load,cli"  # load knows the calendar; the clock is refused below
  "cstdlib=text,cli"  # to free what utf8proc gives; for temporary files
  "random=compare"     # its generator gives the same numbers everywhere
  "locale=" "clocale=")

set(max_lines_of_source 350)
set(max_lines_of_header 250)

file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/*.cpp ${SOURCE}/*.hpp)
if(NOT files)
  message(FATAL_ERROR "no sources in ${SOURCE}")
endif()

# check_library(FILE STAGE HEADER FOLDER): FOLDER is the header's first part.
function(check_library file stage header folder)
  foreach(row IN LISTS libraries confined_headers)
    string(REPLACE "=" ";" row ${row})
    list(GET row 0 name)
    if(NOT folder STREQUAL name)
      continue()
    endif()
    list(GET row 1 stages)
    string(REPLACE "," ";" stages "${stages}")
    list(LENGTH row columns)
    if(NOT stage IN_LIST stages)
      message(SEND_ERROR "src/${file}: ${stage} must not know ${name} (${header})")
    elseif(columns EQUAL 3)
      list(GET row 2 target)
      set(links)
      if(EXISTS ${SOURCE}/${stage}/CMakeLists.txt)
        file(READ ${SOURCE}/${stage}/CMakeLists.txt links)
      endif()
      string(FIND "${links}" "${target}" at)
      if(at EQUAL -1 AND NOT target STREQUAL "-")
        message(SEND_ERROR "src/${file}: includes ${header}, but ${stage} does not link ${target}")
      endif()
    endif()
    return()
  endforeach()
  if(header MATCHES "[/.]")
    message(SEND_ERROR "src/${file}: ${header} belongs to no library of the table")
  endif()
endfunction()

foreach(file IN LISTS files)
  if(file MATCHES "^([a-z]+)/(yaml/|table/|sssom/)?[a-z0-9_]+\\.[ch]pp$")
    set(stage ${CMAKE_MATCH_1})
  elseif(file STREQUAL "main.cpp")
    set(stage main)
  else()
    message(SEND_ERROR "src/${file}: not in the folder of a stage, or not named in snake_case")
    continue()
  endif()
  if(NOT DEFINED ${stage}_may_include)
    message(SEND_ERROR "src/${file}: ${stage} is not a stage")
    continue()
  endif()

  file(STRINGS ${SOURCE}/${file} includes REGEX "^[ \t]*#[ \t]*include" ENCODING UTF-8)
  foreach(include IN LISTS includes)
    if(NOT include MATCHES "include[ \t]*([<\"])([^>\"]+)[>\"]")
      message(SEND_ERROR "src/${file}: cannot read: ${include}")
      continue()
    endif()
    set(quote ${CMAKE_MATCH_1})
    set(header ${CMAKE_MATCH_2})
    string(REGEX REPLACE "/.*" "" folder ${header})

    # <compare> is the standard library's.
    if(quote STREQUAL "\"" OR (header MATCHES "/" AND DEFINED ${folder}_may_include))
      if(NOT folder IN_LIST ${stage}_may_include)
        message(SEND_ERROR "src/${file}: ${stage} must not include ${header}")
      endif()
    endif()
    if(quote STREQUAL "<" AND NOT (header MATCHES "/" AND DEFINED ${folder}_may_include))
      check_library(${file} ${stage} ${header} ${folder})
    endif()
  endforeach()

  file(READ ${SOURCE}/${file} text)
  if(NOT stage STREQUAL "cli" AND text MATCHES "_clock::now|[^a-z_]getenv\\(|[^a-z_]system\\(")
    message(SEND_ERROR "src/${file}: ${stage} must not ask the clock or the environment")
  endif()
  string(REGEX REPLACE "[^\n]+" "" line_breaks "${text}")
  string(LENGTH "${line_breaks}" lines)
  set(max_lines ${max_lines_of_source})
  if(file MATCHES "\\.hpp$")
    set(max_lines ${max_lines_of_header})
  endif()
  if(lines GREATER max_lines)
    message(SEND_ERROR "src/${file}: ${lines} lines; at most ${max_lines}")
  endif()
endforeach()
