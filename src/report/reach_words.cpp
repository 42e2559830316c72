#include "report/reach_words.hpp"

#include <cstddef>

#include "report/names.hpp"

namespace crosswalk::report {

Inline reach_words(const Draft& draft, const Side& side, const Reach& reach) {
  const Ref& ref = side.own_refs(side.mapping(reach))[reach.ref].value;
  const auto entry = arg("entry", code(ref.entry));
  switch (reach.by.basis) {
    case Basis::item:
      return draft.say(Phrase::reach_item);
    case Basis::concept_: {
      const auto concept_name =
          arg("concept", concept_title(draft, side.framework(), ref.concept_id));
      return ref.entry.empty() ? draft.say(Phrase::reach_concept, concept_name)
                               : draft.say(Phrase::reach_concept_within, concept_name, entry);
    }
    case Basis::category:
      if (reach.by.distance == 1) return draft.say(Phrase::reach_category, entry);
      return draft.count(Phrase::reach_category_above, static_cast<std::size_t>(reach.by.distance),
                         entry);
    case Basis::path:
      return draft.say(Phrase::reach_path);
    case Basis::closed_table:
    case Basis::none:
      break;
  }
  return {};
}

Inline basis_name(const Draft& draft, Basis basis) {
  switch (basis) {
    case Basis::item:
      return draft.say(Phrase::basis_name_item);
    case Basis::concept_:
      return draft.say(Phrase::basis_name_concept);
    case Basis::category:
      return draft.say(Phrase::basis_name_category);
    case Basis::path:
      return draft.say(Phrase::basis_name_path);
    case Basis::closed_table:
      return draft.say(Phrase::basis_closed_table);
    case Basis::none:
      break;
  }
  return {};
}

Inline why_not(const Draft& draft, const Side& side, const Reach& decisive, const Reach& reach) {
  if (reach.by.basis != decisive.by.basis) {
    return draft.say(Phrase::less_specific, arg("basis", basis_name(draft, reach.by.basis)),
                     arg("decisive", basis_name(draft, decisive.by.basis)));
  }
  if (reach.by != decisive.by) return draft.say(Phrase::nearer_decides);
  const ItemClass weaker = class_of(side.mapping(reach).relation.value);
  const ItemClass stronger = class_of(side.mapping(decisive).relation.value);
  if (weaker == stronger) return draft.say(Phrase::determined_decides);
  const Framework& framework = side.framework();
  return draft.say(Phrase::weaker_class, arg("weaker", class_words(draft, weaker, framework)),
                   arg("stronger", class_words(draft, stronger, framework)));
}

}  // namespace crosswalk::report
