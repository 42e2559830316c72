#include "render/zip_writer.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>
#include <new>
#include <stdexcept>
#include <utility>

namespace crosswalk::render {
namespace {

// PKWARE's APPNOTE.TXT, 4.3: all numbers are little-endian.
constexpr std::uint32_t local_file_head = 0x04034B50;
constexpr std::uint32_t contents_head = 0x02014B50;
constexpr std::uint32_t contents_end = 0x06054B50;
constexpr std::uint16_t version_with_deflate = 20;
constexpr std::uint16_t method_deflate = 8;
constexpr std::uint16_t first_day = 0x0021;  // 1980-01-01

void append_number(std::string& bytes, std::uint32_t number, int size) {
  for (int i = 0; i < size; ++i) {
    bytes += static_cast<char>(static_cast<unsigned char>(number & 0xFFU));
    number >>= 8U;
  }
}
void append_16(std::string& bytes, std::uint32_t number) { append_number(bytes, number, 2); }
void append_32(std::string& bytes, std::uint64_t number) {
  if (number > std::numeric_limits<std::uint32_t>::max()) {
    throw std::length_error("an archive of more than 4 GiB");
  }
  append_number(bytes, static_cast<std::uint32_t>(number), 4);
}

}  // namespace

/// The state of zlib, which is kept from file to file.
struct ZipWriter::Deflate {
  z_stream stream = {};
};

ZipWriter::ZipWriter() : deflate_(std::make_unique<Deflate>()) {
  constexpr int raw_deflate = -MAX_WBITS;
  constexpr int memory_level = 8;  // zlib's default
  if (deflateInit2(&deflate_->stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, raw_deflate, memory_level,
                   Z_DEFAULT_STRATEGY) != Z_OK) {
    throw std::bad_alloc();
  }
}

ZipWriter::~ZipWriter() { deflateEnd(&deflate_->stream); }

std::string ZipWriter::description(const File& file) {
  std::string bytes;
  append_16(bytes, version_with_deflate);
  append_16(bytes, 0);  // no flags
  append_16(bytes, method_deflate);
  append_16(bytes, 0);  // midnight
  append_16(bytes, first_day);
  append_32(bytes, file.checksum);
  append_32(bytes, file.packed_size);
  append_32(bytes, file.size);
  append_16(bytes, static_cast<std::uint32_t>(file.name.size()));
  append_16(bytes, 0);  // no extra fields
  return bytes;
}

void ZipWriter::begin_file(std::string name) {
  File& file = files_.emplace_back();
  file.name = std::move(name);
  file.offset = bytes_.size();
  append_32(bytes_, local_file_head);
  bytes_ += description(file);  // end_file() fills in what is not known yet
  bytes_ += file.name;
  file.checksum = static_cast<std::uint32_t>(crc32(0, nullptr, 0));
  deflateReset(&deflate_->stream);
}

void ZipWriter::append(std::string_view part) {
  constexpr std::size_t most_at_once = 1U << 30U;  // zlib counts in 32 bits
  while (!part.empty()) {
    pack(part.substr(0, most_at_once), false);
    part.remove_prefix(std::min(part.size(), most_at_once));
  }
}

void ZipWriter::pack(std::string_view part, bool is_last) {
  File& file = files_.back();
  file.size += part.size();
  // zlib takes bytes without const and does not change them.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
  const auto* input = reinterpret_cast<const Bytef*>(part.data());
  if (!part.empty()) {
    file.checksum =
        static_cast<std::uint32_t>(crc32(file.checksum, input, static_cast<uInt>(part.size())));
  }
  z_stream& stream = deflate_->stream;
  stream.next_in = const_cast<Bytef*>(input);  // NOLINT(cppcoreguidelines-pro-type-const-cast)
  stream.avail_in = static_cast<uInt>(part.size());
  std::array<char, 1U << 16U> packed;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled
  int status = Z_OK;
  do {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    status = deflate(&stream, is_last ? Z_FINISH : Z_NO_FLUSH);
    const std::size_t length = packed.size() - stream.avail_out;
    bytes_.append(packed.data(), length);
    file.packed_size += length;
  } while (is_last ? status != Z_STREAM_END : stream.avail_out == 0);
}

void ZipWriter::end_file() {
  pack({}, true);
  const File& file = files_.back();
  const std::string known = description(file);
  bytes_.replace(file.offset + sizeof(local_file_head), known.size(), known);
}

std::string ZipWriter::archive() && {
  const std::size_t contents_begin = bytes_.size();
  for (const File& file : files_) {
    append_32(bytes_, contents_head);
    append_16(bytes_, version_with_deflate);  // what made it: the same
    bytes_ += description(file);
    append_16(bytes_, 0);  // no comment
    append_16(bytes_, 0);  // on the first disk
    append_16(bytes_, 0);  // no attributes
    append_32(bytes_, 0);
    append_32(bytes_, file.offset);
    bytes_ += file.name;
  }
  const std::size_t contents_size = bytes_.size() - contents_begin;
  append_32(bytes_, contents_end);
  append_16(bytes_, 0);  // one disk
  append_16(bytes_, 0);
  append_16(bytes_, static_cast<std::uint32_t>(files_.size()));
  append_16(bytes_, static_cast<std::uint32_t>(files_.size()));
  append_32(bytes_, contents_size);
  append_32(bytes_, contents_begin);
  append_16(bytes_, 0);  // no comment
  return std::move(bytes_);
}

}  // namespace crosswalk::render
