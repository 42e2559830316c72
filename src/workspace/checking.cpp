#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "check/check_rules.hpp"
#include "load/file_rules.hpp"
#include "load/report_list_loader.hpp"
#include "text/suggestions.hpp"
#include "text/unicode.hpp"
#include "workspace/failure.hpp"
#include "workspace/workspace.hpp"

// The part of Workspace that checks whole files, folders and lists of reports.
namespace crosswalk {

std::vector<std::string> Workspace::check_files(const std::vector<std::string>& paths,
                                                const std::vector<std::string_view>& languages) {
  std::vector<std::string> unreadable;
  std::vector<const SourceFile*> files;
  for (const std::string& path : paths) {
    const bool is_known = std::any_of(
        files.begin(), files.end(),
        [this, &path](const SourceFile* file) { return files_.is_same(file->location(), path); });
    if (is_known) continue;
    if (path.ends_with(".csv") || path.ends_with(".tsv") || path.ends_with(".xlsx")) {
      unreadable.push_back(fmt::format(
          "cannot check '{}': it is a table; check the .yaml file that names it, or import it",
          visible(path)));
      continue;
    }
    try {
      files.push_back(&keep(files_.open(path)));
    } catch (const Failure& failure) {
      unreadable.emplace_back(failure.what());
    }
  }
  // Frameworks are loaded first, so that crosswalks and lists of reports are checked against them.
  const auto kind_to_take = [](const SourceFile* file) {
    return kind_of(*file) == FileKind::report_list ? FileKind::report_list : data_kind(*file);
  };
  std::stable_sort(files.begin(), files.end(),
                   [&kind_to_take](const SourceFile* one, const SourceFile* other) {
                     return kind_to_take(one) < kind_to_take(other);
                   });
  for (const SourceFile* file : files) {
    if (kind_to_take(file) != FileKind::report_list) {
      taken_.insert(std::string(file->stem()));
      begin_to_load(*file);
    }
  }
  for (const SourceFile* file : files) {
    if (kind_to_take(file) != FileKind::report_list) {
      take(*file);
    } else if (const auto list = load_report_list(*file, diagnostics_)) {
      check_reports(*list, languages);
    }
  }
  return unreadable;
}

std::vector<std::string> Workspace::check_all() {
  data_index_.require_data();
  std::vector<std::string> unreadable;
  const auto attempt = [&unreadable](const auto& load) {
    try {
      load();
    } catch (const Failure& failure) {
      unreadable.emplace_back(failure.what());
    }
  };
  // Files are loaded by name where the name tells their kind, so that each crosswalk finds its
  // frameworks.
  const std::vector<std::string> framework_stems = data_index_.framework_ids();
  const std::vector<std::string> crosswalk_stems = data_index_.crosswalk_ids();
  for (const std::vector<std::string>* stems : {&framework_stems, &crosswalk_stems}) {
    for (const std::string& stem : *stems) {
      attempt([&] { load_ahead({stem}); });
    }
  }
  for (const std::vector<std::string>* stems : {&framework_stems, &crosswalk_stems}) {
    for (const std::string& stem : *stems) {
      attempt([&] { take_named(stem); });
    }
  }
  std::sort(unreadable.begin(), unreadable.end());
  unreadable.erase(std::unique(unreadable.begin(), unreadable.end()), unreadable.end());
  return unreadable;
}

void Workspace::check_reports(const ReportList& list,
                              const std::vector<std::string_view>& languages) {
  for (const Report& report : list.reports) {
    std::vector<Located<std::string>> named = report.request.rights;
    named.push_back(report.request.left);
    named.insert(named.end(), report.request.via.begin(), report.request.via.end());
    for (const Located<std::string>& framework_id : named) {
      const bool is_pattern = framework_id.value.find('*') != std::string::npos;
      if (!is_pattern && !knows(framework_id.value)) {
        report_unknown_framework(*list.file, framework_id);
      }
    }
    const std::string& language = report.style.language;
    if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
      diagnostics_.report(
          rules::invalid_report, *list.file, report.language_at,
          fmt::format("reports can be written in {}, not in '{}'{}", fmt::join(languages, ", "),
                      language, did_you_mean(language, languages)));
    }
  }
}

}  // namespace crosswalk
