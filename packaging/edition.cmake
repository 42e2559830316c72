# Reads the newest version of CHANGELOG.md, which has to be that of the project.
#
#   CROSSWALK_DATE    its day, as in 2026-11-25
#   CROSSWALK_EPOCH   the begin of that day in UTC as seconds since 1970, or SOURCE_DATE_EPOCH

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md headings REGEX "^## " ENCODING UTF-8)
list(GET headings 0 heading)
if(NOT heading MATCHES "^## ([0-9.]+) \\((([0-9]+)-([0-9]+)-([0-9]+))\\)$")
  message(FATAL_ERROR "CHANGELOG.md: '${heading}' is not of the form '## VERSION (YYYY-MM-DD)'")
endif()
set(CROSSWALK_DATE ${CMAKE_MATCH_2})
if(NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
  message(FATAL_ERROR
    "the newest version in CHANGELOG.md is ${CMAKE_MATCH_1}, that of the project ${PROJECT_VERSION}")
endif()

if(DEFINED ENV{SOURCE_DATE_EPOCH})
  set(CROSSWALK_EPOCH $ENV{SOURCE_DATE_EPOCH})
else()
  # The days since 1970, counted in years that begin with March, so that a leap day ends its year.
  # The digit 1 before a number of two digits keeps it from being octal.
  math(EXPR month "(1${CMAKE_MATCH_4} - 100 + 9) % 12")
  math(EXPR year "${CMAKE_MATCH_3} - ${month} / 10")
  math(EXPR days "365 * ${year} + ${year} / 4 - ${year} / 100 + ${year} / 400")
  math(EXPR days "${days} + (153 * ${month} + 2) / 5 + 1${CMAKE_MATCH_5} - 101 - 719468")
  math(EXPR CROSSWALK_EPOCH "86400 * ${days}")
endif()
