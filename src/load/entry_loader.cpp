#include "load/entry_loader.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include "load/fields.hpp"

namespace crosswalk {
namespace {

/// The number of entries below a framework or a category. It is used to reserve memory for all of
/// them at once, since entries take most of the memory of a loaded file.
std::size_t count_entries(YamlNode holder) {
  std::size_t count = 0;
  const YamlNode::Parts parts = holder.parts();
  if (holder.kind() != YamlKind::mapping) return count;
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    const std::string_view key = (*part).words();
    ++part;
    const YamlNode value = *part;
    if (value.kind() != YamlKind::list || (key != "categories" && key != "items")) continue;
    for (const YamlNode entry : value.parts()) count += 1 + count_entries(entry);
  }
  return count;
}

/// Loads the tree of entries recursively. The depth is limited by that of a YamlTree.
class EntryLoader {
 public:
  EntryLoader(Framework& framework, FileDiagnostics diagnostics)
      : framework_(framework), diagnostics_(diagnostics) {}

  void load_children(MappingReader& reader, std::size_t parent) {
    for (const bool is_item : {false, true}) {
      const std::optional<YamlValue> entries = reader.list(is_item ? "items" : "categories");
      if (!entries) continue;
      for (const YamlNode node : entries->node.parts()) {
        load_entry(node, place_in_list(node, entries->at), is_item, parent);
      }
    }
  }

 private:
  void load_entry(YamlNode node, Position at, bool is_item, std::size_t parent) {
    MappingReader reader(node, at, is_item ? "item" : "category", diagnostics_);
    Entry entry;
    entry.is_item = is_item;
    entry.parent = parent;
    entry.line = at.line;
    entry.id = read_id(reader, "id", diagnostics_);
    const std::string id = entry.id.value;  // the entry is moved
    const auto subject = diagnostics_.all->about(id);
    entry.label = reader.words("label");
    entry.title = reader.text("title", is_item ? Need::optional : Need::required);
    entry.text = reader.text("text", is_item ? Need::required : Need::optional);
    entry.concepts = reader.words_list("concepts");
    entry.evidence = reader.choice("evidence", evidence_words, Need::optional).value;
    entry.source = read_own_source(reader, diagnostics_);
    entry.note = reader.text("note");
    const std::size_t index = framework_.entries.size();
    framework_.entries.push_back(std::move(entry));
    if (!is_item) load_children(reader, index);
    framework_.entries[index].end = framework_.entries.size();
    reader.finish();
  }

  Framework& framework_;
  FileDiagnostics diagnostics_;
};

}  // namespace

void load_entries(YamlNode root, MappingReader& reader, Framework& framework,
                  FileDiagnostics diagnostics) {
  framework.entries.reserve(count_entries(root));
  EntryLoader(framework, diagnostics).load_children(reader, Entry::no_parent);
}

}  // namespace crosswalk
