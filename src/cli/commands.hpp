// SPDX-License-Identifier: Apache-2.0
// Every command: arguments in, exit code out.
#pragma once

#include "cli/arguments.hpp"
#include "cli/console.hpp"

namespace readiness::cli {

int run(const AuditArguments& arguments, Console& console);
int run(const ReportArguments& arguments, Console& console);
int run(const LintArguments& arguments, Console& console);
int run(const SchemaArguments& arguments, Console& console);
int run(const InitArguments& arguments, Console& console);
int run(const ProbesArguments& arguments, Console& console);
int run(const ExplainArguments& arguments, Console& console);
int run(const ConvertArguments& arguments, Console& console);
int run(const ProfileArguments& arguments, Console& console);
int run(const MatchArguments& arguments, Console& console);
int run(const DedupeArguments& arguments, Console& console);
int run(const ReconcileArguments& arguments, Console& console);
int run(const RowsArguments& arguments, Console& console);
int run(const WhatIfArguments& arguments, Console& console);
int run(const PlanArguments& arguments, Console& console);
int run(const AnswerArguments& arguments, Console& console);
int run(const AnswersArguments& arguments, Console& console);
int run(const WaiveArguments& arguments, Console& console);
int run(const CollectArguments& arguments, Console& console);
int run(const VersionArguments& arguments, Console& console);
int run(const HelpText& help, Console& console);

}  // namespace readiness::cli
