#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "model/source.hpp"
#include "model/text.hpp"

namespace crosswalk {

/// What is known of where a text comes from. What the file does not say is empty.
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
  verified,    // the official text or the issuer's own page was read
  secondary,   // read in a page that restates it
  unverified,  // not confirmed; shown with a mark and counted apart
};

/// The words for these, in data files and in options.
inline constexpr auto evidence_words =
    std::to_array<std::pair<std::string_view, Evidence>>({{"verified", Evidence::verified},
                                                          {"secondary", Evidence::secondary},
                                                          {"unverified", Evidence::unverified}});

/// Whose words the items' texts in the original language are.
enum class Wording {
  verbatim,    // the source's own
  paraphrase,  // this project's
};

/// A theme that the framework names and entries carry.
struct Concept {
  /// Word stems in one language that give the theme away.
  struct Terms {
    std::string language = {};
    std::vector<std::string> stems = {};
  };

  Located<std::string> id = {};
  Text title = {};
  std::vector<Terms> terms = {};
};

/// A node of a framework: a category (it has or may have children) or an item (a leaf, which is
/// what gets compared).
struct Entry {
  static constexpr std::size_t no_parent = static_cast<std::size_t>(-1);

  bool is_item = false;
  std::size_t parent = no_parent;  ///< index of the category that holds it
  std::size_t end = 0;  ///< index past its last descendant: its subtree is [own index, end)
  int line = 0;         ///< where the entry begins, for messages about it as a whole
  Located<std::string> id = {};
  Located<std::string> label = {};  ///< what the source's prose calls it; empty where nothing
  Text title = {};                  ///< a category always has one
  Text text = {};                   ///< an item always has one
  std::vector<Located<std::string>> concepts = {};  ///< its own, without those of its categories
  std::optional<Evidence> evidence = {};
  std::shared_ptr<const Citation> source = {};  ///< null where it is the framework's
  Text note = {};
};

/// A competency framework: the publisher's words, unaltered, as a tree laid out in file order.
struct Framework {
  const SourceFile* file = nullptr;  ///< never null once loaded
  Located<std::string> id = {};
  std::string short_name = {};         ///< as in "PSW-only"
  Text title = {};                     ///< its languages are the languages of the file
  Located<std::string> original = {};  ///< the source's language; the others are translations
  Located<std::string> version = {};
  std::string publisher = {};
  std::string country = {};  ///< ISO 3166-1 alpha-2; empty where none is given
  Wording wording = Wording::verbatim;
  Citation source = {};
  std::string rights = {};
  Text derived_from = {};
  Text note = {};
  Located<std::optional<int>> stated_categories = {};  ///< how many the source says or has
  Located<std::optional<int>> stated_items = {};
  Text items_missing = {};
  std::size_t left_out = 0;  ///< items that a comparison leaves out for their weak evidence
  std::vector<Concept> concepts = {};
  std::vector<Entry> entries = {};  ///< in file order, a category before what it holds

  [[nodiscard]] std::size_t item_count() const;
  [[nodiscard]] std::size_t category_count() const;
};

/// The top entry above `entry`, or `entry` itself where it has no category.
std::size_t top_of(const Framework& framework, std::size_t entry);

/// How the source's prose calls an entry: its label, else its id.
const std::string& label_of(const Entry& entry);

/// Whether the framework defines a concept of that id.
bool defines(const Framework& framework, std::string_view concept_id);

/// Whether an entry carries a concept, itself or through a category above it.
bool carries(const Framework& framework, std::size_t entry, std::string_view concept_id);

/// The entries of a framework by their id, and by the concepts that they carry themselves; built
/// once and asked often. Of several entries with one id the first is found.
class EntryIndex {
 public:
  /// `framework` must outlive the index and keep its entries where they are.
  explicit EntryIndex(const Framework& framework);

  [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const;

  /// Whether the framework defines a concept of that id.
  [[nodiscard]] bool defines(std::string_view concept_id) const;

  /// The entries that carry the concept themselves, in framework order; what lies below them
  /// carries it too.
  [[nodiscard]] const std::vector<std::size_t>& tagged_with(std::string_view concept_id) const;

  /// How many items there are among the entries [first, end).
  [[nodiscard]] std::size_t items_within(std::size_t first, std::size_t end) const {
    return items_before_[end] - items_before_[first];
  }

 private:
  std::unordered_map<std::string_view, std::size_t> by_id_;
  std::unordered_set<std::string_view> concepts_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> tagged_;
  std::vector<std::size_t> items_before_;  ///< so many items stand before the entry
};

}  // namespace crosswalk
