# Run by cpack: makes a tarball of what `cmake --install` lays down, for systems without packages.
include(${CPACK_CROSSWALK_SETTINGS})
include(${CMAKE_CURRENT_LIST_DIR}/linked_libraries.cmake)

string(TOLOWER "crosswalk-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}" name)
set(stage ${CPACK_TEMPORARY_DIRECTORY}/${name})
file(REMOVE_RECURSE ${stage})
set(ENV{DESTDIR})
execute_process(
  COMMAND ${CMAKE_COMMAND} --install ${PROJECT_BINARY_DIR} --strip --prefix ${stage}
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
write_linked_libraries(${stage}/share/doc/crosswalk/libraries.txt)

set(tarball ${CPACK_PACKAGE_DIRECTORY}/${name}.tar.xz)
execute_process(
  COMMAND tar --create --format=ustar --sort=name --mtime=@${CROSSWALK_EPOCH} --owner=0 --group=0
    --numeric-owner --mode=u+rw,go+r,go-w,a+X --directory=${CPACK_TEMPORARY_DIRECTORY} ${name}
  COMMAND xz --threads=1 --stdout
  OUTPUT_FILE ${tarball} COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_EXTERNAL_BUILT_PACKAGES ${tarball})
