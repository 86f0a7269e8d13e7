// SPDX-License-Identifier: Apache-2.0
// Sources: JIS X 0208 (kana in rows 4 and 5, level 1 in rows 16 to 47), KS X 1001 (syllables in rows 16 to 40).
#include "data/encoding/east_asian.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>

namespace readiness::data {
namespace {

constexpr std::size_t k_enough_pairs = 4096;

bool is_in(unsigned byte, unsigned low, unsigned high) { return byte >= low && byte <= high; }

// As EUC-KR: 이 다 는 의 에 가 을 로 하 고 사 지 시 대 기 전 한 서 동 인 상 산 김 박 정 회 자 명 호 번 금 액 수 량 객
// 영 업 원 장 과 리 나 라 도 를 은 민 신 최 강 조 윤 임 오. Those that are everyday characters of Chinese in GB 2312
// are left out.
constexpr auto k_frequent_korean = std::to_array<std::uint16_t>(
    {0xB0A1, 0xB0AD, 0xB0B4, 0xB0ED, 0xB0FA, 0xB1DD, 0xB1E2, 0xB1E8, 0xB3AA, 0xB4C2, 0xB4D9, 0xB4EB, 0xB5B5, 0xB5BF,
     0xB6F3, 0xB7AE, 0xB7CE, 0xB8A6, 0xB8AE, 0xB8ED, 0xB9CE, 0xB9DA, 0xB9F8, 0xBBE7, 0xBBEA, 0xBBF3, 0xBCAD, 0xBCF6,
     0xBDC3, 0xBDC5, 0xBED7, 0xBEF7, 0xBFA1, 0xBFB5, 0xBFC0, 0xBFF8, 0xC0B1, 0xC0BA, 0xC0BB, 0xC0C7, 0xC0CC, 0xC0CE,
     0xC0D3, 0xC0DA, 0xC0E5, 0xC0FC, 0xC1A4, 0xC1B6, 0xC1F6, 0xC3D6, 0xC7CF, 0xC7D1, 0xC8A3, 0xC8B8});

bool is_kana(unsigned pair) { return is_in(pair, 0x829F, 0x82F1) || is_in(pair, 0x8340, 0x8396); }

bool is_everyday_japanese(unsigned pair) {
  const bool sign = pair >> 8 == 0x81, letter = is_in(pair, 0x824F, 0x829A);
  return is_kana(pair) || is_in(pair, 0x889F, 0x9872) || sign || letter;
}

}  // namespace

bool is_shift_jis(std::string_view bytes) {
  constexpr std::size_t k_distinct = 6;                       // without kana, few characters show nothing
  std::size_t pairs = 0, everyday = 0, kana = 0, halves = 0;  // kana of half the width are one byte
  std::set<unsigned> distinct;
  for (std::size_t at = 0; at < bytes.size() && pairs < k_enough_pairs; ++at) {
    const unsigned lead = static_cast<unsigned char>(bytes[at]);
    if (lead < 0x80) continue;
    if (is_in(lead, 0xA1, 0xDF)) {
      ++halves;
      continue;
    }
    if (!is_in(lead, 0x81, 0x9F) && !is_in(lead, 0xE0, 0xFC)) return false;
    if (++at == bytes.size()) break;
    const unsigned trail = static_cast<unsigned char>(bytes[at]);
    if (!is_in(trail, 0x40, 0xFC) || trail == 0x7F) return false;
    const unsigned pair = lead << 8 | trail;
    ++pairs;
    everyday += is_everyday_japanese(pair) ? 1u : 0u;
    kana += is_kana(pair) ? 1u : 0u;
    distinct.insert(pair);
  }
  return (kana >= 2 || distinct.size() >= k_distinct) && everyday * 10 >= pairs * 9 && halves <= pairs;
}

bool is_euc_kr(std::string_view bytes) {
  constexpr std::size_t k_distinct = 8;
  std::size_t pairs = 0, syllables = 0, frequent = 0;
  std::set<unsigned> distinct;
  for (std::size_t at = 0; at < bytes.size() && pairs < k_enough_pairs; ++at) {
    const unsigned lead = static_cast<unsigned char>(bytes[at]);
    if (lead < 0x80) continue;
    if (++at == bytes.size()) break;
    const unsigned trail = static_cast<unsigned char>(bytes[at]);
    if (!is_in(lead, 0xA1, 0xFE) || !is_in(trail, 0xA1, 0xFE)) return false;
    const unsigned pair = lead << 8 | trail;
    ++pairs;
    syllables += is_in(lead, 0xB0, 0xC8) ? 1u : 0u;
    distinct.insert(pair);
    frequent += std::binary_search(k_frequent_korean.begin(), k_frequent_korean.end(), pair) ? 1u : 0u;
  }
  return distinct.size() >= k_distinct && syllables * 100 >= pairs * 95 && frequent * 5 >= pairs;
}

}  // namespace readiness::data
