// SPDX-License-Identifier: Apache-2.0
#include "doc/yaml_fault.hpp"

#include "text/doc_phrases.hpp"

#include <string>

namespace readiness::doc {

namespace phrases = text::phrases;
using text::say;

YamlFault explain_yaml_fault(std::string_view complaint) {
  const auto about = [&](std::string_view words) { return complaint.find(words) != std::string_view::npos; };
  const Localized indentation = say<phrases::yaml_check_indentation>();

  if (about("control characters")) return {say<phrases::control_character>()};
  if (about("mapping values are not allowed"))
    return {say<phrases::yaml_second_colon>(), say<phrases::yaml_quote_it>()};
  if (about("could not find expected ':'"))
    return {say<phrases::yaml_colon_missing>(), say<phrases::yaml_colon_and_blank>(), true};
  if (about("expected key")) return {say<phrases::yaml_key_expected>(), indentation};
  if (about("expected '-' indicator")) return {say<phrases::yaml_dash_expected>(), indentation};
  if (about("block sequence entries are not allowed")) return {say<phrases::yaml_dash_misplaced>(), indentation};
  if (about("expected ',' or ']'")) return {say<phrases::yaml_list_not_closed>()};
  if (about("expected ',' or '}'")) return {say<phrases::yaml_map_not_closed>()};
  if (about("expected node content")) return {say<phrases::yaml_value_expected>()};
  if (about("unexpected end of stream") || about("unexpected document indicator"))
    return {say<phrases::yaml_quote_not_closed>(), {}, true};
  if (about("tab character")) return {say<phrases::yaml_tab>(), indentation};
  if (about("cannot start any token")) return {say<phrases::yaml_bad_character>(), say<phrases::yaml_quote_it>()};
  if (about("unknown escape character")) return {say<phrases::yaml_bad_escape>(), say<phrases::yaml_single_quotes>()};
  return {say<phrases::yaml_fault>(std::string(complaint))};
}

}  // namespace readiness::doc
