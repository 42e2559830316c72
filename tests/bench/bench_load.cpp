// Loads a large framework and sets the time and the memory against yaml-cpp's bare event parse of
// the same bytes. Usage: bench_load frameworks/psw.yaml [MB]

#include <malloc.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <new>
#include <sstream>
#include <string>
#include <vector>

#include "load/framework_loader.hpp"
#include "load/yaml/yaml_tree.hpp"

namespace {

std::size_t heap_now = 0;
std::size_t heap_peak = 0;

void* counted(void* block) {
  if (block == nullptr) throw std::bad_alloc{};
  heap_now += malloc_usable_size(block);
  heap_peak = std::max(heap_peak, heap_now);
  return block;
}

void release(void* block) noexcept {
  heap_now -= malloc_usable_size(block);
  std::free(block);
}

}  // namespace

void* operator new(std::size_t size) { return counted(std::malloc(size)); }
void operator delete(void* block) noexcept { release(block); }
void operator delete(void* block, std::size_t /*size*/) noexcept { release(block); }

namespace {

class NoEvents final : public YAML::EventHandler {
  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                const std::string& /*value*/) override {}
  void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/,
                       YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value /*style*/) override {}
  void OnMapEnd() override {}
};

/// The framework at `path` with its entries repeated up to `size` bytes. Their ids repeat too,
/// which is not the loader's business.
std::string enlarged(const std::string& path, std::size_t size) {
  std::ifstream in(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  const std::size_t list = text.find("\ncategories:\n");
  if (list == std::string::npos) return text;
  const std::string entries = text.substr(text.find("  - id:", list));
  while (text.size() + entries.size() < size) text += entries;
  return text;
}

struct Cost {
  std::vector<double> milliseconds = {};  ///< of each run
  std::size_t heap = 0;                   ///< peak, beyond what was in use before
};

/// Runs `action` once more and notes what it cost. Time is that of the processor, which other
/// programs on the machine disturb least.
void run(const std::function<void()>& action, Cost& cost) {
  const std::size_t before = heap_now;
  heap_peak = heap_now;
  const std::clock_t start = std::clock();
  action();
  cost.milliseconds.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  cost.heap = heap_peak - before;
}

double quantile(std::vector<double> values, double part) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(static_cast<double>(values.size() - 1) * part)];
}

void print(const char* what, const Cost& cost, const Cost& base, std::size_t size) {
  const double median = quantile(cost.milliseconds, 0.5);
  std::cout << what << ": " << median << " ms (spread "
            << quantile(cost.milliseconds, 0.75) - quantile(cost.milliseconds, 0.25) << "), "
            << median / quantile(base.milliseconds, 0.5) << " x bare, heap "
            << static_cast<double>(cost.heap) / static_cast<double>(size) << " x file\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: bench_load FRAMEWORK [MB]\n";
    return 2;
  }
  constexpr std::size_t megabyte = 1'000'000;
  const std::size_t wanted = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 2;
  const crosswalk::SourceFile file("generated.yaml", enlarged(argv[1], wanted * megabyte));
  const std::size_t size = file.text().size();

  const auto parse_only = [&] {
    std::istringstream stream(file.text());
    YAML::Parser parser(stream);
    NoEvents handler;
    parser.HandleNextDocument(handler);
  };
  const auto read_tree = [&] {
    crosswalk::Diagnostics diagnostics;
    if (!crosswalk::read_yaml(file, diagnostics)) std::abort();
  };
  std::size_t items = 0;
  const auto load_all = [&] {
    crosswalk::Diagnostics diagnostics;
    const auto framework = crosswalk::load_framework(file, diagnostics);
    if (!framework) std::abort();
    items = framework->item_count();
  };
  constexpr int runs = 15;
  Cost bare;
  Cost tree;
  Cost load;
  for (int round = 0; round < runs; ++round) {  // by turns, so that a busy moment hits all three
    run(parse_only, bare);
    run(read_tree, tree);
    run(load_all, load);
  }
  std::cout << size << " bytes, " << items << " items\n";
  print("bare event parse", bare, bare, size);
  print("read_yaml", tree, bare, size);
  print("load_framework", load, bare, size);
  return 0;
}
