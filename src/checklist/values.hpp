// SPDX-License-Identifier: Apache-2.0
// Values of a map whose form was already checked: what is absent or misshapen, and
// reported elsewhere, reads as empty.
#pragma once

#include "doc/node.hpp"
#include "readiness/localized.hpp"

#include <string>
#include <vector>

namespace readiness::checklist {

std::string text(const doc::Node& map, std::string_view key);
std::vector<std::string> texts(const doc::Node& map, std::string_view key);
Localized localized(const doc::Node& map, std::string_view key);  // a plain text is the same in both languages

// The items of a list, none when it is absent.
const std::vector<doc::Node>& items(const doc::Node& map, std::string_view key);
const std::vector<doc::Node::Entry>& entries(const doc::Node& map, std::string_view key);

// "file.yaml:12", for messages that point to a second place.
std::string spot(const Place& place);

}  // namespace readiness::checklist
