#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/framework.hpp"
#include "render/sssom_writer.hpp"

namespace crosswalk::render {

/// A URN of a UUID that is made of `bytes` (RFC 9562, version 8): the same bytes give the same
/// UUID.
std::string uuid_urn(std::string_view bytes);

/// The entries of one side of a crosswalk as SSSOM names them.
class SssomEntities {
 public:
  /// `framework` must outlive the object; `version` is the one that the crosswalk was made for.
  SssomEntities(const Framework& framework, std::string version, const SssomStyle& style);

  [[nodiscard]] const std::string& id() const { return framework_.id.value; }
  [[nodiscard]] const std::string& version() const { return version_; }

  /// The prefix of the entries, made of the framework's id and version, and what it stands for.
  [[nodiscard]] const std::string& prefix() const { return prefix_; }
  [[nodiscard]] const std::string& iri() const { return iri_; }

  [[nodiscard]] std::string curie(const Ref& ref) const;

  /// The text or title of what a ref names; empty where the framework does not have it.
  [[nodiscard]] std::string label(const Ref& ref) const;

  /// "item", "category" or "concept"; empty where the framework does not have it.
  [[nodiscard]] std::string_view category(const Ref& ref) const;

 private:
  [[nodiscard]] std::string_view entry_label(std::string_view id) const;
  [[nodiscard]] std::string_view concept_label(std::string_view id) const;

  const Framework& framework_;
  EntryIndex index_;
  std::string language_;
  std::string version_;
  std::string prefix_;
  std::string iri_;
};

}  // namespace crosswalk::render
