# Proves the structure of src/ (SOURCE):
#
#   main -> cli -> { load, check, compare, render } -> model
#
# A stage includes itself and what stands to the right of it; siblings never include each other.
# Some libraries stay in one stage, and no file grows beyond its measure.

cmake_minimum_required(VERSION 3.25)

set(main_may_include cli)
set(cli_may_include cli load check compare render model)
set(load_may_include load model)
set(check_may_include check model)
set(compare_may_include compare model)
set(render_may_include render model)
set(model_may_include model)

# A library and the only stage that may know it; `none` is for tests alone.
set(library_stages "yaml-cpp=load" "CLI=cli" "nlohmann=render" "doctest=none")

set(max_lines_of_source 350)
set(max_lines_of_header 200)

file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/*.cpp ${SOURCE}/*.hpp)
if(NOT files)
  message(FATAL_ERROR "no sources in ${SOURCE}")
endif()

foreach(file IN LISTS files)
  if(file MATCHES "^([a-z]+)/[a-z0-9_]+\\.[ch]pp$")
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
    foreach(library_stage IN LISTS library_stages)
      string(REPLACE "=" ";" library_stage ${library_stage})
      list(GET library_stage 0 library)
      list(GET library_stage 1 only_stage)
      if(folder STREQUAL library AND NOT stage STREQUAL only_stage)
        message(SEND_ERROR "src/${file}: ${stage} must not know ${library} (${header})")
      endif()
    endforeach()
  endforeach()

  file(READ ${SOURCE}/${file} text)
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
