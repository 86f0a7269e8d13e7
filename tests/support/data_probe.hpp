// SPDX-License-Identifier: Apache-2.0
// A data probe at work without a data engine: what it wishes for is answered by hand.
#pragma once

#include "probes/list.hpp"

#include <catch2/catch.hpp>

#include <initializer_list>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace readiness::support {

using ParamMap = ParamValue::Map;
using Texts = std::vector<std::string>;
using Value = std::variant<const char*, std::string, int, double, bool, Texts, ParamMap>;

// Each number is read as YAML reads it: 5 is an integer, 5.5 a number.
Params params(std::initializer_list<std::pair<const char*, Value>> all);

Circumstances on_day(int year, unsigned month, unsigned day, Facts facts = {});

const DataProbe& data_probe(const std::string& id);

using Answers = std::map<Measure, Measurement>;

// Judges with these answers. Every wish must have one, and no answer may be left over.
Verdict judge(const std::string& id, const Params& with, const Answers& answers,
              const Circumstances& circumstances = on_day(2026, 3, 1));

// The English message of the refusal; empty when the parameters are accepted.
std::string refusal(const std::string& id, const Params& with);

// `count` of `rows` are wrong; the samples stand in rows 2, 3, ... of customers.csv.
Measurement wrong(std::uint64_t count, std::uint64_t rows, const std::string& column = {});

Measurement counted(std::uint64_t count);

}  // namespace readiness::support
