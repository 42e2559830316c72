# Run by cpack at installation: the documents, man pages and completion that the Debian package has
# in another form or at another place than `cmake --install` gives them.
include(${CMAKE_CURRENT_LIST_DIR}/../linked_libraries.cmake)

if("$ENV{DESTDIR}" STREQUAL "")
  message(FATAL_ERROR "this is laid down in a package only, not in the running system")
endif()
set(made ${PROJECT_BINARY_DIR}/debian)
file(REMOVE_RECURSE ${made})
file(MAKE_DIRECTORY ${made}/doc ${made}/man1)

# indented(VARIABLE TEXT): as continuation lines of a field in a control file.
function(indented variable text)
  string(REGEX REPLACE "\n+$" "" text "${text}")
  string(REPLACE "\n" "\n " text " ${text}")
  string(REGEX REPLACE "\n (\n|$)" "\n .\\1" text "${text}")
  string(REGEX REPLACE "\n (\n|$)" "\n .\\1" text "${text}")
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# --- copyright, from LICENSE and NOTICE

file(READ ${PROJECT_SOURCE_DIR}/LICENSE license)
string(REGEX REPLACE "^MIT License\n\n(Copyright[^\n]*)\n\n" "" license "${license}")
indented(MIT_TERMS "${license}")
file(READ ${PROJECT_SOURCE_DIR}/NOTICE notice)
indented(NOTICE "${notice}")
configure_file(${CMAKE_CURRENT_LIST_DIR}/copyright.in ${made}/copyright @ONLY)

# --- changelog.Debian, from CHANGELOG.md

set(ENV{SOURCE_DATE_EPOCH} ${CROSSWALK_EPOCH})
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${made}/doc/changelog.Debian
  "crosswalk (${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium\n\n"
  "  * Version ${PROJECT_VERSION}; changelog.gz says what is new.\n\n"
  " -- ${CROSSWALK_MAINTAINER}  ${date}\n")
configure_file(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${made}/doc/changelog COPYONLY)

# --- other documents and the man pages

foreach(document IN LISTS documents)
  if(NOT document MATCHES "/CHANGELOG.md$")
    file(COPY ${document} DESTINATION ${made}/doc)
  endif()
endforeach()
if(CROSSWALK_STATIC)
  write_linked_libraries(${made}/doc/libraries)
endif()
file(COPY ${PROJECT_SOURCE_DIR}/reports DESTINATION ${made}/doc)
file(GLOB manuals ${PROJECT_SOURCE_DIR}/frameworks/*.md)
file(COPY ${manuals} DESTINATION ${made}/doc/frameworks)
file(COPY ${manual}/man1 DESTINATION ${made})
file(GLOB_RECURSE texts ${made}/doc/* ${made}/man1/*)
foreach(text IN LISTS texts)
  file(SIZE ${text} size)
  # Short documents stay as they are, except for those that Debian wants compressed in any case.
  if(size GREATER 4096 OR text MATCHES "/changelog[^/]*$|\\.1$")
    execute_process(COMMAND gzip -9n ${text} COMMAND_ERROR_IS_FATAL ANY)
  endif()
endforeach()

set(share ${CMAKE_INSTALL_PREFIX}/share)
file(INSTALL ${made}/doc/ ${made}/copyright DESTINATION ${share}/doc/crosswalk)
file(INSTALL ${made}/man1 DESTINATION ${share}/man)
file(INSTALL ${manual}/zsh/_crosswalk DESTINATION ${share}/zsh/vendor-completions)
if(CROSSWALK_STATIC)
  file(INSTALL ${CMAKE_CURRENT_LIST_DIR}/lintian-overrides DESTINATION ${share}/lintian/overrides
    RENAME crosswalk)
endif()

# Folders that are made on the way get the permissions that the builder's mask leaves them.
file(CHMOD_RECURSE $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}
  DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
