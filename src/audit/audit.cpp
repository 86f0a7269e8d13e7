// SPDX-License-Identifier: Apache-2.0
#include "readiness/audit.hpp"

#include "audit/examine.hpp"

namespace readiness::audit {

Result<Report, Errors> audit(const Checklist& checklist, const Project& project, const Host& host,
                             const Options& options) {
  RD_TRY(Examination examination, examine(checklist, project, host, options));
  return conclude(checklist, project, host, std::move(examination));
}

}  // namespace readiness::audit
