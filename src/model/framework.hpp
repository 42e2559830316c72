#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/codes.hpp"
#include "model/source.hpp"
#include "model/text.hpp"

namespace crosswalk {

/// Where a text comes from. Members that the file does not give are empty.
struct Citation {
  std::string title = {};
  std::string author = {};
  std::string year = {};
  std::string identifier = {};  ///< legal id, grant number, ISBN
  std::string locator = {};     ///< page, section, heading
  std::string url = {};
  Text disclaimer = {};
  Text acknowledgement = {};
};

/// How well an item of a list is confirmed.
enum class Evidence {
  verified,    // somebody read the official text or the issuer's own page
  secondary,   // somebody read a page that restates it
  unverified,  // not confirmed; reports mark and count such items separately
};

/// The codes for evidence in data files and options.
inline constexpr auto evidence_words = std::to_array<Code<Evidence>>({
    {"verified", Evidence::verified},
    {"secondary", Evidence::secondary},
    {"unverified", Evidence::unverified},
});
static_assert(is_complete(evidence_words, Evidence::unverified));

/// Who worded the items' texts in the original language.
enum class Wording {
  verbatim,    // the source
  paraphrase,  // the author of the data file
};

/// The codes for wordings.
inline constexpr auto wording_words = std::to_array<Code<Wording>>({
    {"verbatim", Wording::verbatim},
    {"paraphrase", Wording::paraphrase},
});
static_assert(is_complete(wording_words, Wording::paraphrase));

/// A theme that the framework defines and that entries carry.
struct Concept {
  /// Word stems in one language that indicate the theme.
  struct Terms {
    std::string language = {};
    std::vector<std::string> stems = {};
  };

  Located<std::string> id = {};
  Text title = {};
  std::vector<Terms> terms = {};
};

/// A node of a framework: a category, which holds other entries, or an item, which is a leaf. Items
/// are what is compared.
struct Entry {
  static constexpr std::size_t no_parent = static_cast<std::size_t>(-1);

  bool is_item = false;
  std::size_t parent = no_parent;  ///< index of the category that holds it
  std::size_t end = 0;  ///< index past its last descendant: its subtree is [own index, end)
  int line = 0;         ///< where the entry begins, for messages about the entry as a whole
  Located<std::string> id = {};
  Located<std::string> label = {};  ///< what the source's prose calls it; may be empty
  Text title = {};                  ///< a category always has one
  Text text = {};                   ///< an item always has one
  /// The concepts named by the entry itself, not by its categories.
  std::vector<Located<std::string>> concepts = {};
  std::optional<Evidence> evidence = {};
  std::shared_ptr<const Citation> source = {};  ///< null where the framework's source applies
  Text note = {};
};

/// A competency framework: the publisher's words, unaltered, as a tree laid out in file order.
struct Framework {
  const SourceFile* file = nullptr;  ///< never null once loaded
  Located<std::string> id = {};
  std::string short_name = {};  ///< as in "PSW-only"
  Text title = {};              ///< its languages are the languages of the framework
  /// The language of the source; the other languages are translations.
  Located<std::string> original = {};
  Located<std::string> version = {};
  std::string publisher = {};
  std::string country = {};  ///< ISO 3166-1 alpha-2; may be empty
  Wording wording = Wording::verbatim;
  Citation source = {};
  std::string rights = {};
  Text derived_from = {};
  Text note = {};
  /// How many categories the source says it has.
  Located<std::optional<int>> stated_categories = {};
  Located<std::optional<int>> stated_items = {};
  Text items_missing = {};
  std::vector<Concept> concepts = {};
  std::vector<Entry> entries = {};  ///< in file order; a category comes before its entries

  [[nodiscard]] std::size_t item_count() const;
  [[nodiscard]] std::size_t category_count() const;
};

/// The top entry above `entry`, or `entry` itself where it has no category.
std::size_t top_of(const Framework& framework, std::size_t entry);

/// The codes of the file format.
std::string_view name_of(Evidence evidence);
std::string_view name_of(Wording wording);

/// What the source's prose calls an entry: its label, or its id where it has no label.
const std::string& label_of(const Entry& entry);

/// Whether the framework defines a concept of that id.
bool defines(const Framework& framework, std::string_view concept_id);

/// Whether an entry or a category above it carries a concept.
bool carries(const Framework& framework, std::size_t entry, std::string_view concept_id);

/// An index of a framework's entries by id and by the concepts that they name themselves. Where
/// several entries have the same id, the first is found.
class EntryIndex {
 public:
  /// `framework` must outlive the index and keep its entries where they are.
  explicit EntryIndex(const Framework& framework);

  [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const;

  /// Whether the framework defines a concept of that id.
  [[nodiscard]] bool defines(std::string_view concept_id) const;

  /// The entries that name the concept themselves, in framework order. The entries below them carry
  /// it too and are not listed.
  [[nodiscard]] const std::vector<std::size_t>& tagged_with(std::string_view concept_id) const;

  /// The number of items among the entries [first, end).
  [[nodiscard]] std::size_t items_within(std::size_t first, std::size_t end) const {
    return items_before_[end] - items_before_[first];
  }

 private:
  std::unordered_map<std::string_view, std::size_t> by_id_;
  std::unordered_set<std::string_view> concepts_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> tagged_;
  std::vector<std::size_t> items_before_;  ///< by entry: the number of items before it
};

}  // namespace crosswalk
