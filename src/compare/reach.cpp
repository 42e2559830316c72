#include "compare/reach.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace crosswalk {

namespace {

/// A ref that names an entry: the mapping it belongs to, and its index among the mapping's refs.
struct RefIndex {
  std::size_t mapping = 0;
  std::size_t ref = 0;
};

/// The refs that name one entry, alone or with a concept.
struct RefsAtEntry {
  std::vector<RefIndex> plain = {};
  std::map<std::string_view, std::vector<RefIndex>> by_concept = {};

  [[nodiscard]] bool empty() const { return plain.empty() && by_concept.empty(); }
};

/// Finds the reaches of items from the refs at and above them.
class ReachFinder {
 public:
  ReachFinder(const Framework& framework, const ComparedTable& table, SideOf side)
      : framework_(framework), table_(table), refs_at_(framework.entries.size() + 1) {
    const EntryIndex index(framework);
    for (std::size_t mapping = 0; mapping < table.states.size(); ++mapping) {
      const std::vector<Located<Ref>>& refs = refs_of(table.crosswalk.mappings[mapping], side);
      for (std::size_t ref = 0; ref < refs.size(); ++ref) {
        add_ref(index, refs[ref].value, {.mapping = mapping, .ref = ref});
      }
    }
  }

  Reaches find() {
    Reaches reaches{.list_of = std::vector<std::size_t>(framework_.entries.size())};
    // Items of one category with the same concepts share a reach list unless a ref names them.
    std::map<std::pair<std::size_t, std::vector<std::string_view>>, std::size_t> known;
    for (std::size_t entry = 0; entry < framework_.entries.size(); ++entry) {
      if (!framework_.entries[entry].is_item) continue;
      std::size_t list = reaches.lists.size();
      if (refs_at_[entry].empty()) {
        list = known.try_emplace({framework_.entries[entry].parent, concepts_of(entry)}, list)
                   .first->second;
      }
      if (list == reaches.lists.size()) {
        reaches.lists.push_back(reached_by(entry));
        reaches.items_of.emplace_back();
      }
      reaches.list_of[entry] = list;
      reaches.items_of[list].push_back(entry);
    }
    return reaches;
  }

 private:
  void add_ref(const EntryIndex& index, const Ref& ref, RefIndex ref_index) {
    std::size_t at = framework_.entries.size();  // this index represents the framework as a whole
    if (!ref.entry.empty()) {
      const std::optional<std::size_t> found = index.find(ref.entry);
      if (!found) return;
      at = *found;
    }
    (ref.concept_id.empty() ? refs_at_[at].plain : refs_at_[at].by_concept[ref.concept_id])
        .push_back(ref_index);
  }

  /// The concepts that an entry names itself, sorted, each once.
  [[nodiscard]] std::vector<std::string_view> concepts_of(std::size_t entry) const {
    std::vector<std::string_view> concepts;
    for (const Located<std::string>& each : framework_.entries[entry].concepts) {
      concepts.emplace_back(each.value);
    }
    std::sort(concepts.begin(), concepts.end());
    concepts.erase(std::unique(concepts.begin(), concepts.end()), concepts.end());
    return concepts;
  }

  [[nodiscard]] std::vector<Reach> reached_by(std::size_t item) const {
    std::vector<Reach> found;
    const auto add = [&found](const std::vector<RefIndex>& refs, Specificity by) {
      for (const RefIndex& each : refs) {
        found.push_back({.mapping = each.mapping, .ref = each.ref, .by = by});
      }
    };

    std::vector<std::string_view> carried;
    std::vector<std::size_t> from_item_up;
    for (std::size_t entry = item; entry != Entry::no_parent;
         entry = framework_.entries[entry].parent) {
      const int distance = static_cast<int>(from_item_up.size());
      add(refs_at_[entry].plain,
          {.basis = distance == 0 ? Basis::item : Basis::category, .distance = distance});
      from_item_up.push_back(entry);
      const std::vector<std::string_view> own = concepts_of(entry);
      carried.insert(carried.end(), own.begin(), own.end());
    }
    from_item_up.push_back(framework_.entries.size());
    std::sort(carried.begin(), carried.end());
    carried.erase(std::unique(carried.begin(), carried.end()), carried.end());
    for (const std::size_t entry : from_item_up) {
      const auto& by_concept = refs_at_[entry].by_concept;
      if (by_concept.empty()) continue;
      for (const std::string_view each : carried) {
        const auto refs = by_concept.find(each);
        if (refs != by_concept.end()) add(refs->second, {.basis = Basis::concept_});
      }
    }
    return in_order(std::move(found));
  }

  /// The most specific reach of each mapping, in the order of weight.
  [[nodiscard]] std::vector<Reach> in_order(std::vector<Reach> found) const {
    std::sort(found.begin(), found.end(), [](const Reach& a, const Reach& b) {
      return std::tie(a.mapping, a.by, a.ref) < std::tie(b.mapping, b.by, b.ref);
    });
    found.erase(std::unique(found.begin(), found.end(),
                            [](const Reach& a, const Reach& b) { return a.mapping == b.mapping; }),
                found.end());
    if (is_derived(table_)) {
      for (Reach& reach : found) reach.by = {.basis = Basis::path};
    }
    const auto weight = [this](const Reach& reach) {
      const Mapping& mapping = table_.crosswalk.mappings[reach.mapping];
      return std::tuple(reach.by, class_of(mapping.relation.value),
                        !table_.states[reach.mapping].is_determined, reach.mapping);
    };
    std::sort(found.begin(), found.end(),
              [&weight](const Reach& a, const Reach& b) { return weight(a) < weight(b); });
    return found;
  }

  const Framework& framework_;
  const ComparedTable& table_;
  std::vector<RefsAtEntry> refs_at_;  ///< by entry; the last element is for refs that name no entry
};

}  // namespace

const std::vector<Located<Ref>>& refs_of(const Mapping& mapping, SideOf side) {
  return side == SideOf::left ? mapping.left : mapping.right;
}

Reaches reaches(const Framework& framework, const ComparedTable& table, SideOf side) {
  return ReachFinder(framework, table, side).find();
}

std::vector<std::vector<std::size_t>> lists_by_mapping(const Reaches& reaches,
                                                       std::size_t mappings) {
  std::vector<std::vector<std::size_t>> by_mapping(mappings);
  for (std::size_t list = 0; list < reaches.lists.size(); ++list) {
    for (const Reach& reach : reaches.lists[list]) by_mapping[reach.mapping].push_back(list);
  }
  return by_mapping;
}

}  // namespace crosswalk
