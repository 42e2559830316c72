#include "report/differences.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "render/csv_writer.hpp"
#include "report/change_words.hpp"
#include "text/word_diff.hpp"
#include "text/wrapping.hpp"

namespace crosswalk::report {
namespace {

Inline marked_words(const Difference& change) {
  Inline words;
  for (const WordRun& run : word_diff(change.before, change.after)) {
    if (!words.empty()) words += Inline(" ");
    switch (run.in) {
      case WordRun::In::both:
        words += Inline(run.words);
        break;
      case WordRun::In::before:
        words += Span{.text = run.words, .kind = Span::Kind::deleted};
        break;
      case WordRun::In::after:
        words += Span{.text = run.words, .kind = Span::Kind::inserted};
        break;
    }
  }
  return words;
}

/// The two sides of a change as one line.
Inline sides(const Difference& change) {
  if (has_words(change)) return marked_words(change);
  if (change.subject == Subject::framework) return {};
  if (change.kind == ChangeKind::redirected || change.kind == ChangeKind::lost) {
    const std::string_view what =
        change.kind == ChangeKind::lost ? "names nothing now" : "names something else now";
    return change.after.empty()
               ? fmt::format("{} {}", change.before, what)
               : fmt::format("{} {}; what it named is now {}", change.before, what, change.after);
  }
  const bool has_no_before =
      change.kind == ChangeKind::added || change.kind == ChangeKind::annotated;
  if (has_no_before) return change.after;
  if (change.kind == ChangeKind::removed) return change.before;
  const auto or_nothing = [](const std::string& side) { return side.empty() ? "–" : side; };
  return fmt::format("{} → {}", or_nothing(change.before), or_nothing(change.after));
}

/// A line for a terminal, with `[-deleted-]` and `{+inserted+}` words.
std::string terminal_text(const Inline& words) {
  std::string text;
  for (const Span& span : words.spans()) {
    switch (span.kind) {
      case Span::Kind::deleted:
        text += fmt::format("[-{}-]", span.text);
        break;
      case Span::Kind::inserted:
        text += fmt::format("{{+{}+}}", span.text);
        break;
      case Span::Kind::plain:
      case Span::Kind::code:
      case Span::Kind::link:
        text += span.text;
        break;
    }
  }
  return text;
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
      const std::string words = terminal_text(sides(*change));
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

Document differences_document(const Differences& differences) {
  Document document{.language = "en"};
  document.blocks.emplace_back(
      Heading{.level = 1, .words = fmt::format("Changes from {}", compared_words(differences))});
  document.blocks.emplace_back(Paragraph{.words = summary_words(differences)});
  for_each_kind(differences, [&](ChangeKind kind, const std::vector<const Difference*>& changes) {
    document.blocks.emplace_back(Heading{.level = 2, .words = kind_heading(kind, changes.size())});
    Table table{.columns = {{.title = "What"},
                            {.title = "Before and after"},
                            {.title = "Found again"},
                            {.title = "Mappings"}}};
    for (const Difference* change : changes) {
      Inline mappings;
      for (const std::string& mapping : change->mappings) {
        mappings += Inline(mappings.empty() ? "" : ", ") + code(mapping);
      }
      table.rows.push_back(
          {.cells = {changed_thing(*change), sides(*change), pairing_words(*change), mappings}});
    }
    document.blocks.emplace_back(std::move(table));
  });
  return document;
}

std::string differences_csv(const Differences& differences, CsvDialect dialect) {
  render::CsvWriter out(dialect);
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
