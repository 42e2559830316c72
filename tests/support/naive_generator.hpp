#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "compare/chain.hpp"
#include "model/compared_table.hpp"
#include "model/framework.hpp"

namespace crosswalk::tests {

/// Generates random frameworks and crosswalks that pass the checks. The same seed gives the same
/// values with every compiler and library, since only the bits of the engine and `%` are used.
class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  /// A number from 0 to `end` - 1.
  std::size_t below(std::size_t end) { return random_() % end; }
  bool chance(unsigned percent) { return below(100) < percent; }

  template <typename T>
  void shuffle(std::vector<T>& values) {
    for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
  }

  /// A flat list, or up to four levels of categories, with items at every level and some empty
  /// categories. Some entries carry the concepts c0 and c1, and some items have evidence.
  Framework framework(const std::string& id);

  /// A crosswalk of up to `most_rows` mappings, of which some are reviewed and some of these are
  /// stale.
  ComparedTable table(const Framework& left, const Framework& right, std::size_t most_rows);

  /// Appends a mapping with any relation and up to three refs on each side.
  void add_mapping(const Framework& left, const Framework& right, std::size_t number,
                   ComparedTable& table);

 private:
  void add_entry(Framework& framework, std::size_t parent, const std::string& id, unsigned depth,
                 bool is_flat);
  std::vector<Located<Ref>> refs(const Framework& framework);

  std::mt19937 random_;
};

/// Two frameworks and the crosswalk between them, generated from one seed.
struct GeneratedPair {
  Generator generator;
  Framework left;
  Framework right;
  ComparedTable table;

  explicit GeneratedPair(unsigned seed);
};

/// Frameworks and the crosswalks that link each to the next, generated from one seed.
struct GeneratedChain {
  std::vector<Framework> frameworks = {};
  std::vector<ComparedTable> tables = {};

  GeneratedChain(unsigned seed, std::size_t hops);

  /// Points into this value.
  [[nodiscard]] Chain chain() const;

  /// A copy of the chain in the other direction.
  [[nodiscard]] GeneratedChain turned() const;
};

/// One framework and several lists, each tied to it directly or over one of two hubs; some lists
/// are of the same country. Of one seed.
struct GeneratedLists {
  Framework left;
  std::vector<Framework> hubs = {};
  std::vector<ComparedTable> to_hubs = {};
  std::vector<Framework> lists = {};
  std::vector<std::size_t> hub_of = {};  ///< by list; that of a list without one is `hubs.size()`
  std::vector<ComparedTable> to_lists = {};  ///< from the hub, else from the left framework

  explicit GeneratedLists(unsigned seed);

  /// Points into this value.
  [[nodiscard]] Chain chain(std::size_t list) const;
};

/// What a failing test prints, in a form from which data files are quickly made.
std::string yaml_of(const Framework& framework);
std::string yaml_of(const ComparedTable& table);
std::string yaml_of(const GeneratedPair& pair);
std::string yaml_of(const GeneratedChain& chain);
std::string yaml_of(const GeneratedLists& lists);

}  // namespace crosswalk::tests
