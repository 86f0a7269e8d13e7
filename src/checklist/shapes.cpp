// SPDX-License-Identifier: Apache-2.0
// Read it as the contents page of the file formats; docs/checklist-format.md explains it to authors.
#include "checklist/shapes.hpp"

#include "text/answer_key_phrases.hpp"
#include "text/machine_phrases.hpp"
#include "text/network_phrases.hpp"
#include "text/schema_phrases.hpp"

namespace readiness::checklist {
namespace {

namespace phrases = text::phrases;
using text::say;
using Kind = Shape::Kind;

Shape a(Kind kind) { return {.kind = kind}; }
Shape word(std::vector<std::string> allowed) { return {.kind = Kind::text, .allowed = std::move(allowed)}; }
Shape list(Shape inner, std::size_t least = 0) {
  return {.kind = Kind::list, .least = least, .inner = {std::move(inner)}};
}
Shape map(Shape inner) { return {.kind = Kind::map, .inner = {std::move(inner)}}; }
Shape keys(std::vector<Key> all, std::vector<std::string> one_of = {}) {
  return {.kind = Kind::keys, .keys = std::move(all), .one_of = std::move(one_of)};
}
Shape either(Shape one, Shape other) { return {.kind = Kind::either, .inner = {std::move(one), std::move(other)}}; }

template <const text::Phrase& meaning>
Key key(std::string name, Shape shape, Need need = Need::optional) {
  return {std::move(name), std::move(shape), say<meaning>(), need};
}

Shape thresholds() {
  return keys({key<phrases::key_overall>("overall", a(Kind::percent)),
               key<phrases::key_domain_threshold>("domain", a(Kind::percent)),
               key<phrases::key_coverage>("coverage", a(Kind::percent))});
}

Shape weights() {
  return keys({key<phrases::key_severity_weight>("critical", a(Kind::positive)),
               key<phrases::key_severity_weight>("high", a(Kind::positive)),
               key<phrases::key_severity_weight>("medium", a(Kind::positive)),
               key<phrases::key_severity_weight>("low", a(Kind::positive))});
}

Shape phase() {
  return keys({key<phrases::key_phase_id>("id", a(Kind::id), Need::always),
               key<phrases::key_title>("title", a(Kind::localized), Need::finally),
               key<phrases::key_phase_thresholds>("thresholds", thresholds())});
}

Shape domain() {
  return keys({key<phrases::key_domain_id>("id", a(Kind::id), Need::always),
               key<phrases::key_title>("title", a(Kind::localized), Need::finally),
               key<phrases::key_domain_weight>("weight", a(Kind::positive))});
}

Shape domain_changes() {
  return map(keys({key<phrases::key_title>("title", a(Kind::localized)),
                   key<phrases::key_domain_weight>("weight", a(Kind::positive))}));
}

Shape column() {
  return keys({key<phrases::key_column_id>("id", a(Kind::name), Need::always),
               key<phrases::key_title>("title", a(Kind::localized), Need::finally),
               key<phrases::key_column_aliases>("aliases", list(a(Kind::text)))});
}

Shape table() {
  return keys({key<phrases::key_table_id>("id", a(Kind::id), Need::always),
               key<phrases::key_title>("title", a(Kind::localized), Need::finally),
               key<phrases::key_table_kind>("kind", word({"exported", "written"})),
               key<phrases::key_table_file>("file", a(Kind::inner_path)),
               key<phrases::key_table_columns>("columns", list(column()), Need::finally)});
}

Shape expect() {
  return either(a(Kind::bound), keys({key<phrases::key_pass>("pass", a(Kind::bound), Need::always),
                                      key<phrases::key_fail>("fail", a(Kind::bound))}));
}

Shape check() {
  return keys({key<phrases::key_probe>("probe", a(Kind::id), Need::always),
               key<phrases::key_with>("with", map(a(Kind::any))), key<phrases::key_expect>("expect", expect())});
}

Shape choice() {
  return keys({key<phrases::key_choice_id>("id", a(Kind::id), Need::always),
               key<phrases::key_title>("title", a(Kind::localized), Need::always),
               key<phrases::key_choice_value>("value", {.kind = Kind::number, .high = 1}, Need::always),
               key<phrases::key_choice_risk>("risk", a(Kind::localized))});
}

Shape ask() {
  return keys({key<phrases::key_question>("question", a(Kind::localized), Need::always),
               key<phrases::key_choices>("choices", list(choice(), 2)),
               key<phrases::key_ask_evidence>("evidence", a(Kind::flag)),
               key<phrases::key_ask_valid>("valid", a(Kind::days)),
               key<phrases::key_ask_review>("review", a(Kind::flag)),
               key<phrases::key_ask_who>("who", either(a(Kind::text), a(Kind::localized)))});
}

// Header texts of a well-known system's exports.
Shape system_exports() {
  return keys({key<phrases::key_title>("title", a(Kind::localized), Need::finally),
               key<phrases::key_system_tables>("tables", map(map(list(a(Kind::text), 1))), Need::finally)});
}

Key exports() { return key<phrases::key_exports>("exports", map(system_exports())); }
Key examples() { return key<phrases::key_examples>("examples", map(map(either(a(Kind::text), a(Kind::localized))))); }

// What an item says of a finding: see checklist/found.hpp.
Shape found() {
  return keys({key<phrases::key_found_zh>("zh", a(Kind::text), Need::finally),
               key<phrases::key_found_en>("en", a(Kind::text), Need::finally),
               key<phrases::key_found_partial>("partial", a(Kind::localized)),
               key<phrases::key_found_pass>("pass", a(Kind::localized))});
}

// What an item says of its findings, and of those who see to them.
std::vector<Key> with_words(std::vector<Key> all) {
  all.push_back(key<phrases::key_item_found>("found", found()));
  all.push_back(key<phrases::key_item_risk>("risk", a(Kind::localized)));
  all.push_back(key<phrases::key_item_who>("who", either(a(Kind::text), a(Kind::localized))));
  return all;
}

// What an item and a change to an item have in common; `need` tells them apart.
std::vector<Key> item_keys(Need need) {
  return with_words({key<phrases::key_item_domain>("domain", a(Kind::id), need),
                     key<phrases::key_item_phases>("phases", list(a(Kind::id), 1), need),
                     key<phrases::key_item_severity>("severity", word({"critical", "high", "medium", "low"}), need),
                     key<phrases::key_item_weight>("weight", a(Kind::positive)),
                     key<phrases::key_item_gate>("gate", a(Kind::flag)),
                     key<phrases::key_item_title>("title", a(Kind::localized), need),
                     key<phrases::key_item_why>("why", a(Kind::localized), need),
                     key<phrases::key_item_fix>("fix", a(Kind::localized), need),
                     key<phrases::key_item_source>("source", a(Kind::text)),
                     key<phrases::key_item_basis>("basis", word({"proposal"})),
                     key<phrases::key_item_needs>("needs", list(a(Kind::id))),
                     key<phrases::key_item_applies_if>("applies_if", a(Kind::condition)),
                     key<phrases::key_item_empty>("empty", word({"not_applicable", "unknown"})),
                     key<phrases::key_item_effort>("effort", a(Kind::days)), key<phrases::key_check>("check", check()),
                     key<phrases::key_ask>("ask", ask())});
}

// What a part does not say, its item says for it.
Shape part() {
  return keys(with_words({key<phrases::key_item_id>("id", a(Kind::id), Need::always),
                          key<phrases::key_item_title>("title", a(Kind::localized), Need::always),
                          key<phrases::key_item_phases>("phases", list(a(Kind::id), 1)),
                          key<phrases::key_item_why>("why", a(Kind::localized)),
                          key<phrases::key_item_fix>("fix", a(Kind::localized)),
                          key<phrases::key_item_source>("source", a(Kind::text)),
                          key<phrases::key_item_basis>("basis", word({"proposal"})),
                          key<phrases::key_item_needs>("needs", list(a(Kind::id))),
                          key<phrases::key_item_applies_if>("applies_if", a(Kind::condition)),
                          key<phrases::key_item_empty>("empty", word({"not_applicable", "unknown"})),
                          key<phrases::key_item_effort>("effort", a(Kind::days)),
                          key<phrases::key_check>("check", check()), key<phrases::key_ask>("ask", ask())}),
              {"check", "ask"});
}

Shape item() {
  std::vector<Key> all = item_keys(Need::always);
  all.insert(all.begin(), key<phrases::key_item_id>("id", a(Kind::id), Need::always));
  all.push_back(key<phrases::key_parts>("parts", list(part(), 2)));
  return keys(std::move(all), {"check", "ask", "parts"});
}

Shape item_changes() {
  std::vector<Key> all = item_keys(Need::optional);
  all.push_back(key<phrases::key_expect>("expect", expect()));
  all.push_back(key<phrases::key_with>("with", map(a(Kind::any))));
  return keys(std::move(all));
}

Shape overlay() {
  return keys({key<phrases::key_overlay_items>("items", map(item_changes())),
               key<phrases::key_overlay_keep>("keep", list(a(Kind::id))),
               key<phrases::key_overlay_remove>("remove", list(a(Kind::id)))});
}

Shape date_order() { return word({"year_first", "day_first", "month_first", "minguo"}); }

Shape table_file() {
  return either(a(Kind::text),
                keys({key<phrases::key_file>("file", a(Kind::text)), key<phrases::key_sheet>("sheet", a(Kind::text)),
                      key<phrases::key_encoding>(
                          "encoding", word({"UTF-8", "GB18030", "UTF-16", "Big5", "Big5-HKSCS", "windows-1250",
                                            "windows-1251", "windows-1252", "Shift-JIS", "EUC-KR"})),
                      key<phrases::key_delimiter>("delimiter", a(Kind::character)),
                      key<phrases::key_quote>("quote", word({"\"", "'", "none"})),
                      key<phrases::key_escape>("escape", word({"\\", "none"})),
                      key<phrases::key_initial_blanks>("initial_blanks", word({"skip", "keep"})),
                      key<phrases::key_header_row>("header_row", {.kind = Kind::integer, .low = 0}),
                      key<phrases::key_header_rows>("header_rows", {.kind = Kind::integer, .low = 1}),
                      key<phrases::key_footer_rows>("footer_rows", {.kind = Kind::integer, .low = 0}),
                      key<phrases::key_decimal>("decimal", word({".", ","})),
                      key<phrases::key_dates>("dates", either(date_order(), map(date_order()))),
                      key<phrases::key_header_texts>("columns", map(a(Kind::text)))}));
}

Shape evidence() {
  return keys(
      {key<phrases::key_file>("file", a(Kind::text)), key<phrases::key_url>("url", a(Kind::url)),
       key<phrases::key_meeting>("meeting", a(Kind::text)), key<phrases::key_sha256>("sha256", a(Kind::sha256))},
      {"file", "url", "meeting"});
}

}  // namespace

const Shape& checklist_shape() {
  static const Shape shape = keys(
      {key<phrases::key_checklist>("checklist", a(Kind::id), Need::always),
       key<phrases::key_version>("version", a(Kind::text), Need::finally),
       key<phrases::key_title>("title", a(Kind::localized), Need::finally),
       key<phrases::key_extends>("extends", a(Kind::text)), key<phrases::key_include>("include", list(a(Kind::text))),
       key<phrases::key_phases>("phases", list(phase()), Need::finally),
       key<phrases::key_domains>("domains", either(list(domain()), domain_changes()), Need::finally),
       key<phrases::key_weights>("weights", weights()), key<phrases::key_thresholds>("thresholds", map(thresholds())),
       key<phrases::key_tables>("tables", list(table())), key<phrases::key_items>("items", list(item())), exports(),
       examples(), key<phrases::key_overlay>("overlay", overlay())});
  return shape;
}

const Shape& fragment_shape() {
  static const Shape shape = keys({key<phrases::key_tables>("tables", list(table())),
                                   key<phrases::key_items>("items", list(item())), exports(), examples()});
  return shape;
}

const Shape& project_shape() {
  static const Shape shape = keys(
      {key<phrases::key_readiness>("readiness", {.kind = Kind::integer, .low = 1}, Need::always),
       key<phrases::key_project_name>("name", either(a(Kind::text), a(Kind::localized)), Need::always),
       key<phrases::key_project_checklist>("checklist", a(Kind::text), Need::always),
       key<phrases::key_project_phase>("phase", a(Kind::id), Need::always),
       key<phrases::key_facts>("facts", map(a(Kind::text))),
       key<phrases::key_project_tables>("tables", map(table_file())),
       key<phrases::key_machines>("machines", map(a(Kind::text))),
       key<phrases::key_allow>(
           "allow", keys({key<phrases::key_commands>("commands", list(either(a(Kind::text), list(a(Kind::text), 1)))),
                          key<phrases::key_hosts>("hosts", list(a(Kind::text)))})),
       key<phrases::key_thresholds>("thresholds", map(thresholds())), key<phrases::key_weights>("weights", weights()),
       key<phrases::key_domains>("domains", domain_changes()), key<phrases::key_overlay>("overlay", overlay()),
       key<phrases::key_project_items>("items", list(item()))});
  return shape;
}

const Shape& machine_shape() {
  static const Shape shape =
      keys({key<phrases::key_machine_format>("readiness_machine", {.kind = Kind::integer, .low = 1}, Need::always),
            key<phrases::key_machine_host>("host", a(Kind::text), Need::always),
            key<phrases::key_machine_collected>("collected", a(Kind::text), Need::always),
            key<phrases::key_machine_processors>("processors", {.kind = Kind::integer, .low = 1}, Need::always),
            key<phrases::key_machine_memory>("memory_bytes", {.kind = Kind::integer, .low = 1}, Need::always),
            key<phrases::key_machine_system>(
                "system",
                keys({key<phrases::key_machine_system_id>("id", a(Kind::text), Need::always),
                      key<phrases::key_machine_system_version>("version", a(Kind::any), Need::always),
                      key<phrases::key_machine_system_name>("name", a(Kind::text), Need::always)}),
                Need::always),
            key<phrases::key_machine_disks>(
                "disks",
                list(keys({key<phrases::key_machine_path>("path", a(Kind::text), Need::always),
                           key<phrases::key_machine_total>("total_bytes", {.kind = Kind::integer}, Need::always),
                           key<phrases::key_machine_free>("free_bytes", {.kind = Kind::integer}, Need::always)})),
                Need::always),
            key<phrases::key_machine_programs>(
                "programs",
                list(keys({key<phrases::key_machine_command>("command", a(Kind::text), Need::always),
                           key<phrases::key_machine_output>("output", a(Kind::any), Need::always)})),
                Need::always)});
  return shape;
}

const Shape& answers_shape() {
  static const Shape shape = keys({key<phrases::key_answers>(
      "answers",
      list(keys({key<phrases::key_item>("item", a(Kind::id), Need::always),
                 key<phrases::key_answer>("answer", a(Kind::id), Need::always),
                 key<phrases::key_by>("by", a(Kind::text), Need::always),
                 key<phrases::key_date>("date", a(Kind::date), Need::always),
                 key<phrases::key_expires>("expires", a(Kind::expiry)),
                 key<phrases::key_reviewer>("reviewer", a(Kind::text)), key<phrases::key_note>("note", a(Kind::text)),
                 key<phrases::key_evidence>("evidence", list(evidence()))})))});
  return shape;
}

const Shape& waivers_shape() {
  static const Shape shape = keys({key<phrases::key_waivers>(
      "waivers", list(keys({key<phrases::key_item>("item", a(Kind::id), Need::always),
                            key<phrases::key_reason>("reason", a(Kind::text), Need::always),
                            key<phrases::key_approver>("approver", a(Kind::text), Need::always),
                            key<phrases::key_waiver_expires>("expires", a(Kind::date), Need::always)})))});
  return shape;
}

}  // namespace readiness::checklist
