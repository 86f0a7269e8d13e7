// SPDX-License-Identifier: Apache-2.0
#include "audit/keys_apart.hpp"

#include "audit/occurring.hpp"
#include "data/read_rows.hpp"
#include "recon/key_hint.hpp"
#include "text/phrase.hpp"
#include "util/mask.hpp"

namespace readiness::audit {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase keys_agree_without{"{0}；不计{1}就能对上，如“{2}”与“{3}”", "{0}; without regard to {1} they agree, such as {2} and {3}"};
// clang-format on
}  // namespace phrases

class KeyJudge final : public RowJudge {
 public:
  explicit KeyJudge(const std::vector<std::string>& keys) : hints(keys) {}

  void look(std::uint64_t, std::span<const std::string_view> values) override { hints.look(values.front()); }
  void append(RowJudge& part, RowNumber) override { hints.append(static_cast<const KeyJudge&>(part).hints); }

  recon::KeyHints hints;
};

std::optional<recon::KeyHint> hint(const Unmet& unmet, data::Tables& tables, unsigned jobs) {
  const auto table = tables.open(unmet.table);
  const auto column = table ? table->binding.find(unmet.column) : Result<std::size_t>(Error{});
  if (!column) return std::nullopt;  // it was there a moment ago; that the keys are not found stands
  const auto judge =
      data::read_rows(table->source, {*column}, jobs, [&] { return std::make_unique<KeyJudge>(unmet.keys); });
  return judge ? static_cast<const KeyJudge&>(**judge).hints.best() : std::nullopt;
}

}  // namespace

void tell_what_joins(std::vector<Finding>& findings, const std::vector<Apart>& all, const Checklist& checklist,
                     const Project& project, unsigned jobs, bool show_values) {
  if (all.empty()) return;
  data::Tables tables(checklist.tables, project.tables, data::files_in(project.folder));
  for (const Apart& apart : all) {
    const auto found = hint(apart.keys, tables, jobs);
    if (!found) continue;
    const std::string names = names_of(checklist, apart.keys.table, apart.keys.column);
    Localized& message = findings[apart.finding].message;
    message = text::say<phrases::keys_agree_without>(message, recon::title_of(found->gap),
                                                     shown_value(found->old_key, names, show_values),
                                                     shown_value(found->new_key, names, show_values));
  }
}

}  // namespace readiness::audit
