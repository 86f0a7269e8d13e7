// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace readiness::cli {

// SIGINT (Ctrl-C), SIGTERM and SIGHUP remove what is half-written and end the program at once, with exit code 128 and
// the number of the signal; nohup keeps its word. A reader that goes away early (| head) and a limit on the size of
// files come back as errors of writing.
void prepare_signals();

}  // namespace readiness::cli
