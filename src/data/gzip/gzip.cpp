// SPDX-License-Identifier: Apache-2.0
#include "data/gzip/gzip.hpp"

#include "text/phrase.hpp"

#include <algorithm>
#include <cstdint>
#include <zlib.h>

namespace readiness::data::gzip {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase gzip_truncated{"{0} 的 gzip 数据不完整：到第 {1} 字节就断了", "{0}: the gzip data breaks off at byte {1}"};
constexpr text::Phrase gzip_damaged{"{0} 的 gzip 数据在第 {1} 字节附近损坏：{2}", "{0}: the gzip data is damaged near byte {1}: {2}"};
constexpr text::Phrase gzip_again{"请重新压缩或重新传输", "pack it again, or transfer it again"};
constexpr text::Phrase gzip_too_large{"{0} 解压后超过 {1} GiB", "{0} unpacks to more than {1} GiB"};
constexpr text::Phrase gzip_bomb{"{0} 的压缩比超过 {1} 倍，疑似压缩炸弹", "{0} is packed more than {1} times over, as only bombs are"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::uint64_t k_max_bytes = std::uint64_t{64} << 30;
// Deflate packs a million equal bytes 1032 times over; no table comes near that.
constexpr std::uint64_t k_max_ratio = 1000;
constexpr std::uint64_t k_harmless_bytes = std::uint64_t{64} << 20;
constexpr std::size_t k_step = std::size_t{1} << 20;
constexpr int k_gzip_window = 15 + 16;  // the largest window, with gzip's header and checksum

class Unpacker {
 public:
  Unpacker(std::string_view bytes, const std::string& name, util::ScratchFile& out)
      : bytes_(bytes), name_(name), out_(out), step_(k_step, '\0') {
    ready_ = inflateInit2(&stream_, k_gzip_window) == Z_OK;
  }
  Unpacker(const Unpacker&) = delete;
  Unpacker& operator=(const Unpacker&) = delete;
  ~Unpacker() { inflateEnd(&stream_); }

  Result<void> run() {
    if (!ready_) return damaged("zlib");
    while (!only_padding_left()) {
      RD_CHECK(member());
      inflateReset(&stream_);
    }
    return {};
  }

 private:
  // Tapes and some writers fill the last block with zeros.
  bool only_padding_left() const { return bytes_.find_first_not_of('\0', at_) == std::string_view::npos; }

  Result<void> member() {
    for (int state = Z_OK; state != Z_STREAM_END;) {
      const std::string_view from = bytes_.substr(at_, k_step);
      stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(from.data()));
      stream_.avail_in = static_cast<uInt>(from.size());
      stream_.next_out = reinterpret_cast<Bytef*>(step_.data());
      stream_.avail_out = static_cast<uInt>(step_.size());
      state = inflate(&stream_, Z_NO_FLUSH);
      at_ += from.size() - stream_.avail_in;
      const std::size_t got = step_.size() - stream_.avail_out;
      if (state == Z_BUF_ERROR && at_ == bytes_.size()) return truncated();
      if (state != Z_OK && state != Z_STREAM_END) return damaged(stream_.msg != nullptr ? stream_.msg : "zlib");
      RD_CHECK(write(got));
    }
    return {};
  }

  Result<void> write(std::size_t got) {
    written_ += got;
    if (written_ > k_max_bytes) return Error{say<phrases::gzip_too_large>(name_, k_max_bytes >> 30)};
    if (written_ > k_harmless_bytes && written_ / k_max_ratio > at_)
      return Error{say<phrases::gzip_bomb>(name_, k_max_ratio)};
    return out_.write(std::string_view(step_).substr(0, got));
  }

  Error truncated() const { return {say<phrases::gzip_truncated>(name_, at_), {}, say<phrases::gzip_again>()}; }
  Error damaged(const std::string& reason) const {
    return {say<phrases::gzip_damaged>(name_, at_, reason), {}, say<phrases::gzip_again>()};
  }

  std::string_view bytes_;
  const std::string& name_;
  util::ScratchFile& out_;
  std::string step_;
  z_stream stream_ = {};
  bool ready_ = false;
  std::size_t at_ = 0;
  std::uint64_t written_ = 0;
};

}  // namespace

bool is_packed(std::string_view bytes) { return bytes.starts_with("\x1F\x8B"); }

Result<util::MappedFile> unpack(std::string_view bytes, const std::string& name) {
  RD_TRY(util::ScratchFile out, util::ScratchFile::create());
  RD_CHECK(Unpacker(bytes, name, out).run());
  return out.map();
}

}  // namespace readiness::data::gzip
