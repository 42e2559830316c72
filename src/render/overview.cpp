#include "render/overview.hpp"
namespace crosswalk::render {
std::string to_overview(const OverviewContent&, const ReportStyle&) { return "overview\n"; }
}  // namespace crosswalk::render
