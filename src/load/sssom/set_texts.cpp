#include "load/sssom/set_texts.hpp"

#include <fmt/format.h>

#include <charconv>
#include <memory>
#include <optional>
#include <utility>

#include "load/sssom/curie.hpp"

namespace crosswalk::sssom {

namespace {

Text::Version version_of(const std::string& language, std::string words, Position at) {
  return {.language = {.value = language, .at = at},
          .words = {.value = std::move(words), .at = at}};
}

bool is_empty(const Citation& source) {
  return source.title.empty() && source.author.empty() && source.year.empty() &&
         source.identifier.empty() && source.locator.empty() && source.url.empty() &&
         source.disclaimer.empty() && source.acknowledgement.empty();
}

}  // namespace

SetTexts::SetTexts(const MappingSet& set, std::string language)
    : set_(set), language_(std::move(language)) {
  if (const std::string told = own(nullptr, "language").value; !told.empty()) language_ = told;
  languages_ = split_list(own(nullptr, "languages").value);
}

Located<std::string> SetTexts::own(Row row, std::string_view name) const {
  const std::string slot = set_.own(name);
  if (slot.empty()) return {};
  return row == nullptr ? set_.value(slot) : set_.cell(*row, slot);
}

Text SetTexts::own_text(Row row, std::string_view name) const {
  Text text;
  for (const std::string& language : languages_) {
    Located<std::string> words = own(row, fmt::format("{}_{}", name, language));
    if (words.value.empty()) continue;
    text.at = words.at;
    text.versions.push_back(version_of(language, std::move(words.value), words.at));
  }
  return text;
}

Text SetTexts::text(std::string words, Position at) const {
  Text text{.versions = {}, .at = at};
  text.versions.push_back(version_of(language_, std::move(words), at));
  return text;
}

/// The comment, and its other languages in their order.
Text SetTexts::rationale(std::size_t row) const {
  const Located<std::string> comment = set_.cell(row, "comment");
  Text text = own_text(&row, "rationale");
  if (comment.value.empty()) return text;
  const std::string told = own(&row, "comment_language").value;
  const std::string& language = told.empty() ? language_ : told;
  std::size_t before = 0;
  for (const std::string& each : languages_) {
    if (each == language) break;
    if (text.find(each) != nullptr) ++before;
  }
  text.at = comment.at;
  text.versions.insert(text.versions.begin() + static_cast<std::ptrdiff_t>(before),
                       version_of(language, comment.value, comment.at));
  return text;
}

Citation SetTexts::citation(Row row) const {
  Citation source;
  source.title = own(row, "source_title").value;
  source.author = own(row, "source_author").value;
  source.year = own(row, "source_year").value;
  source.identifier = own(row, "source_identifier").value;
  source.locator = own(row, "source_locator").value;
  source.url = own(row, "source_url").value;
  source.disclaimer = own_text(row, "source_disclaimer");
  source.acknowledgement = own_text(row, "source_acknowledgement");
  return source;
}

void SetTexts::read(std::size_t row, WrittenMapping& mapping) const {
  mapping.rationale = rationale(row);
  mapping.extent = own(&row, "extent");
  for (std::string& label : split_list(own(&row, "cited").value)) {
    mapping.cited.push_back({.value = std::move(label), .at = mapping.at});
  }
  mapping.quote = own_text(&row, "quote");
  mapping.note = own_text(&row, "note");
  Citation source = citation(&row);
  if (!is_empty(source)) mapping.source = std::make_shared<const Citation>(std::move(source));
  const Located<std::string> left = own(&row, "reviewed_left");
  const Located<std::string> right = own(&row, "reviewed_right");
  if (left.value.empty() || right.value.empty()) return;
  const auto shared = [&](std::string_view slot) {
    return set_.has_cells(slot) ? set_.cell(row, slot) : set_.value(slot);
  };
  const std::vector<std::string> reviewers = split_list(set_.cell(row, "reviewer_label").value);
  mapping.reviewed = WrittenReview{
      .at = left.at,
      .left = left,
      .right = right,
      .on = shared("mapping_date"),
      .by = {.value = reviewers.empty() ? std::string() : reviewers.front(), .at = left.at}};
}

std::optional<StatedAgreement> SetTexts::agreement() const {
  const Located<std::string> statistic = own(nullptr, "agreement_statistic");
  if (statistic.value.empty()) return std::nullopt;
  const auto count = [this](std::string_view name) {
    const std::string digits = own(nullptr, name).value;
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
  };
  return StatedAgreement{.statistic = statistic,
                         .figure = own(nullptr, "agreement_figure"),
                         .coders = count("agreement_coders"),
                         .units = count("agreement_units"),
                         .file = own(nullptr, "agreement_file").value};
}

void SetTexts::read_head(Crosswalk& crosswalk) const {
  const std::string coverage = own(nullptr, "coverage").value;
  if (coverage == name_of(Coverage::complete)) crosswalk.coverage = Coverage::complete;
  if (!coverage.empty()) {
    crosswalk.source = citation(nullptr);
    crosswalk.agreement = agreement();
    crosswalk.note = own_text(nullptr, "note");
    return;
  }
  Citation& source = crosswalk.source;
  source.title = set_.value("mapping_set_title").value;
  if (source.title.empty()) source.title = set_.name();
  const auto creators = set_.slots.find("creator_label");
  if (creators != set_.slots.end()) {
    for (const Located<std::string>& creator : creators->second) {
      if (!source.author.empty()) source.author += "; ";
      source.author += creator.value;
    }
  }
  source.year = set_.value("publication_date").value.substr(0, 4);
  source.identifier = set_.value("mapping_set_id").value;
  source.url = set_.value("mapping_set_source").value;
  const std::string version = set_.value("mapping_set_version").value;
  if (!version.empty()) source.locator = fmt::format("version {}", version);
  const Located<std::string> description = set_.value("mapping_set_description");
  if (!description.value.empty()) crosswalk.note = text(description.value, description.at);
}

}  // namespace crosswalk::sssom
