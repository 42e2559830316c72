#include "workspace/coders.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "check/check.hpp"
#include "check/check_rules.hpp"
#include "workspace/failure.hpp"

namespace crosswalk {

namespace {

bool is_file(const std::string& argument) {
  return argument.ends_with(".yaml") || argument.ends_with(".yml");
}

void refuse_repeated(const Workspace& workspace, const std::vector<const ComparedTable*>& tables) {
  for (std::size_t i = 0; i < tables.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (workspace.is_same(*tables[i]->crosswalk.file, *tables[j]->crosswalk.file)) {
        throw Failure(fmt::format("'{}' is given twice: a coder agrees with themselves",
                                  tables[i]->crosswalk.file->path()));
      }
    }
  }
}

std::string sides_of(const Crosswalk& table) {
  return fmt::format("'{}' lies between {} {} and {} {}", table.file->path(), table.left.value,
                     table.left_version.value, table.right.value, table.right_version.value);
}

bool is_turned(const Crosswalk& table, const Crosswalk& first) {
  return table.left.value == first.right.value && table.right.value == first.left.value;
}

void require_same_sides(const Crosswalk& first, const Crosswalk& table) {
  const auto left = [](const Crosswalk& each) {
    return std::tie(each.left.value, each.left_version.value);
  };
  const auto right = [](const Crosswalk& each) {
    return std::tie(each.right.value, each.right_version.value);
  };
  const bool are_same = is_turned(table, first)
                            ? left(table) == right(first) && right(table) == left(first)
                            : left(table) == left(first) && right(table) == right(first);
  if (are_same) return;
  throw Failure(fmt::format("{}, {}: coders judge the same versions of the same frameworks",
                            sides_of(first), sides_of(table)));
}

/// Checks the content of a coder's file and reports its errors. The name of the file is not
/// checked, since coders choose it.
void check_table(const ComparedTable& table, const Framework& left, const Framework& right,
                 Diagnostics& diagnostics) {
  Diagnostics found;
  check_crosswalk(table, left, right, {}, found);
  for (Diagnostic& diagnostic : found.sorted()) {
    const bool counts =
        diagnostic.rule->severity == Severity::error || diagnostic.rule == &rules::outdated_version;
    if (!counts || diagnostic.rule == &rules::misnamed_file) continue;
    diagnostics.report(*diagnostic.rule, *diagnostic.file, diagnostic.at, diagnostic.message)
        .notes = std::move(diagnostic.notes);
  }
}

/// The crosswalks that the arguments name; null where one could not be loaded.
std::vector<const ComparedTable*> load_tables(Workspace& workspace,
                                              const std::vector<std::string>& arguments) {
  std::vector<const ComparedTable*> tables;
  for (const std::string& argument : arguments) {
    const Edition edition = workspace.edition(argument);
    if (edition.framework != nullptr) {
      throw Failure(fmt::format("'{}' is a framework, and agree takes crosswalks", argument));
    }
    tables.push_back(edition.table);
  }
  return tables;
}

/// Throws Failure where the loaded tables are not crosswalks of different coders between the same
/// frameworks.
void require_coders(const Workspace& workspace, const std::vector<const ComparedTable*>& tables) {
  std::vector<const ComparedTable*> loaded = tables;
  std::erase(loaded, nullptr);
  refuse_repeated(workspace, loaded);
  for (const ComparedTable* table : loaded) {
    require_same_sides(loaded.front()->crosswalk, table->crosswalk);
  }
}

}  // namespace

std::optional<Coders> load_coders(Workspace& workspace, const std::vector<std::string>& arguments,
                                  SideOf units) {
  const std::vector<const ComparedTable*> tables = load_tables(workspace, arguments);
  require_coders(workspace, tables);
  const auto loaded = std::find_if(tables.begin(), tables.end(),
                                   [](const ComparedTable* table) { return table != nullptr; });
  if (loaded == tables.end()) return std::nullopt;
  const Crosswalk& first = (*loaded)->crosswalk;

  Coders coders{.left = workspace.framework(first.left.value),
                .right = workspace.framework(first.right.value)};
  if (coders.left == nullptr || coders.right == nullptr) return std::nullopt;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    const ComparedTable* table = tables[i];
    if (table == nullptr) continue;
    const bool turned = is_turned(table->crosswalk, first);
    if (is_file(arguments[i])) {
      check_table(*table, turned ? *coders.right : *coders.left,
                  turned ? *coders.left : *coders.right, workspace.diagnostics());
    }
    if (turned != (units == SideOf::right)) {
      table = &coders.turned.emplace_back(turned_round(*table));
    }
    coders.tables.push_back(table);
  }
  if (units == SideOf::right) std::swap(coders.left, coders.right);
  if (workspace.diagnostics().error_count() > 0) return std::nullopt;
  return coders;
}

}  // namespace crosswalk
