// SPDX-License-Identifier: Apache-2.0
#include "readiness/audit.hpp"

#include "audit/advise.hpp"
#include "audit/examine.hpp"

namespace readiness::audit {

Result<Report, Errors> audit(const Checklist& checklist, const Project& project, const Host& host,
                             const Options& options) {
  RD_TRY(const Examination examination, examine(checklist, project, host, options));
  Report report = conclude(checklist, project, host, examination);
  advise(report, checklist, project, examination, host.today());
  return report;
}

}  // namespace readiness::audit
