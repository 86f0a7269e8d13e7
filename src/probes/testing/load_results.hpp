// SPDX-License-Identifier: Apache-2.0
// Results of load tests as k6 and JMeter write them.
#pragma once

#include "readiness/result.hpp"

#include <string>

namespace readiness::probes::testing {

struct LoadResult {
  double users = 0;           // at most at once
  double p95_ms = 0;          // of the response times
  double errors_percent = 0;  // of the requests
};

// By its contents: a k6 summary in JSON, from --summary-export or from handleSummary(), whose layouts differ; or a
// JMeter JTL in CSV, with a header, as `jmeter -l` writes it. Errors name the file.
Result<LoadResult> read_load_result(const std::string& path, const std::string& text);

}  // namespace readiness::probes::testing
