#pragma once

#include <string>
#include <string_view>

#include "model/diagnostic.hpp"
#include "model/source.hpp"

// What has to hold for every input. Each function ends the process with a message where it does
// not, so that libFuzzer keeps the input.
namespace crosswalk::fuzz {

/// Ends the process with a message on the standard error of the start.
[[noreturn]] void violated(std::string_view what, std::string_view where = {});

/// `text` is valid UTF-8 without control characters other than tab, LF and CRLF. This is decoded
/// here, since the program's own functions are under test.
void require_harmless(std::string_view text, std::string_view where);

/// All diagnostics say something, have a place, and can be printed harmlessly.
void require_told(const Diagnostics& diagnostics);

/// Whether a value was loaded agrees with whether an error was reported; each diagnostic points
/// into the file; and require_told().
void require_sound(const Diagnostics& diagnostics, const SourceFile& file, bool is_loaded);

}  // namespace crosswalk::fuzz
