#pragma once

#include <string>

#include "model/document.hpp"

namespace crosswalk::render {

/// The facet as the page writes it: "0-1".
std::string code_of(const Facet& facet);

/// Appends the form that narrows the document down, with the filters and choices that tell its
/// entries apart; nothing where no entry has a facet. It is hidden until the script runs.
void append_filter_form(std::string& out, const Document& document, const PageWords& words);

}  // namespace crosswalk::render
