# Read by cpack before it makes a package: the times in the package.
set(ENV{SOURCE_DATE_EPOCH} ${CPACK_CROSSWALK_EPOCH})
