#pragma once

#include <string_view>

#include "model/document.hpp"

namespace crosswalk::report {

/// The words that an HTML page needs beside those of its document.
PageWords page_words(std::string_view language);

}  // namespace crosswalk::report
