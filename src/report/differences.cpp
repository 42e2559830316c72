#include "report/differences.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "render/csv_writer.hpp"
#include "render/markdown_table.hpp"
#include "render/markdown_text.hpp"
#include "report/change_words.hpp"
#include "text/word_diff.hpp"
#include "text/wrapping.hpp"

namespace crosswalk::report {
using namespace crosswalk::render;
namespace {

/// The marks around deleted and inserted words.
struct Marks {
  std::string_view gone_begin;
  std::string_view gone_end;
  std::string_view came_begin;
  std::string_view came_end;
};

constexpr Marks terminal_marks{"[-", "-]", "{+", "+}"};
constexpr Marks markdown_marks{"~~", "~~", "**", "**"};

template <typename Write>
std::string marked_words(const Difference& change, const Marks& marks, Write write) {
  std::string words;
  for (const WordRun& run : word_diff(change.before, change.after)) {
    if (!words.empty()) words += ' ';
    switch (run.in) {
      case WordRun::In::both:
        words += write(run.words);
        break;
      case WordRun::In::before:
        words += fmt::format("{}{}{}", marks.gone_begin, write(run.words), marks.gone_end);
        break;
      case WordRun::In::after:
        words += fmt::format("{}{}{}", marks.came_begin, write(run.words), marks.came_end);
        break;
    }
  }
  return words;
}

/// The two sides of a change as one text; `write` escapes what comes from the data.
template <typename Write>
std::string sides(const Difference& change, const Marks& marks, Write write) {
  if (has_words(change)) return marked_words(change, marks, write);
  if (change.subject == Subject::framework) return {};
  if (change.kind == ChangeKind::redirected || change.kind == ChangeKind::lost) {
    const std::string_view what =
        change.kind == ChangeKind::lost ? "names nothing now" : "names something else now";
    return change.after.empty() ? fmt::format("{} {}", write(change.before), what)
                                : fmt::format("{} {}; what it named is now {}",
                                              write(change.before), what, write(change.after));
  }
  const bool has_no_before =
      change.kind == ChangeKind::added || change.kind == ChangeKind::annotated;
  if (has_no_before) return write(change.after);
  if (change.kind == ChangeKind::removed) return write(change.before);
  const auto or_nothing = [&write](const std::string& side) {
    return side.empty() ? std::string("–") : write(side);
  };
  return fmt::format("{} → {}", or_nothing(change.before), or_nothing(change.after));
}

/// Calls `visit(kind, changes)` for each kind that has changes.
template <typename Visit>
void for_each_kind(const Differences& differences, Visit visit) {
  for (std::size_t kind = 0; kind < change_kind_count; ++kind) {
    std::vector<const Difference*> changes;
    for (const Difference& change : differences.changes) {
      if (static_cast<std::size_t>(change.kind) == kind) changes.push_back(&change);
    }
    if (!changes.empty()) visit(static_cast<ChangeKind>(kind), changes);
  }
}

}  // namespace

std::string differences_text(const Differences& differences) {
  std::string text = compared_words(differences) + '\n' + paragraph("", summary_words(differences));
  for_each_kind(differences, [&](ChangeKind kind, const std::vector<const Difference*>& changes) {
    text += fmt::format("\n{}\n", kind_heading(kind, changes.size()));
    for (const Difference* change : changes) {
      text += fmt::format("  {}\n", changed_thing(*change));
      const std::string words =
          sides(*change, terminal_marks, [](std::string_view side) { return std::string(side); });
      if (!words.empty()) text += paragraph("    ", words);
      if (const std::string pairing = pairing_words(*change); !pairing.empty()) {
        text += paragraph("    ", pairing);
      }
      if (!change->mappings.empty()) {
        text +=
            paragraph(change->kind == ChangeKind::reclassed ? "    decided by: " : "    touches: ",
                      fmt::format("{}", fmt::join(change->mappings, ", ")));
      }
    }
  });
  return text;
}

std::string differences_markdown(const Differences& differences) {
  const std::string title = escaped(fmt::format("Changes from {}", compared_words(differences)));
  std::string text = fmt::format("---\ntitle: {}\nlang: en\n---\n\n# {}\n\n{}\n\n",
                                 yaml_quoted(at_line_start(title)), in_heading(title),
                                 at_line_start(escaped(summary_words(differences))));
  for_each_kind(differences, [&](ChangeKind kind, const std::vector<const Difference*>& changes) {
    text += fmt::format("## {}\n\n", kind_heading(kind, changes.size()));
    MarkdownTable table({"What", "Before and after", "Found again", "Mappings"});
    for (const Difference* change : changes) {
      std::string mappings;
      for (const std::string& mapping : change->mappings) {
        mappings += (mappings.empty() ? "" : ", ") + code(mapping);
      }
      table.add({escaped(changed_thing(*change)), sides(*change, markdown_marks, escaped),
                 escaped(pairing_words(*change)), mappings});
    }
    table.append_to(text);
  });
  while (text.ends_with("\n\n")) text.pop_back();
  return text;
}

std::string differences_csv(const Differences& differences, CsvDialect dialect) {
  CsvWriter out(dialect);
  out.row({"change", "subject", "crosswalk", "framework", "before_id", "after_id", "before",
           "after", "language", "likeness", "paired_by", "mappings"});
  for (const Difference& change : differences.changes) {
    out.cell(name_of(change.kind));
    out.cell(name_of(change.subject));
    out.cell(change.table);
    out.cell(change.framework);
    out.cell(change.before_id);
    out.cell(change.after_id);
    out.cell(change.before);
    out.cell(change.after);
    out.cell(change.language);
    if (change.likeness) {
      out.number(*change.likeness);
    } else {
      out.cell("");
    }
    out.cell(name_of(change.paired_by));
    out.list(change.mappings);
    out.end_row();
  }
  return std::move(out).text();
}

}  // namespace crosswalk::report
