// SPDX-License-Identifier: Apache-2.0
// One function a kind of measure, each in the file of its name.
#pragma once

#include "data/measures/accumulator.hpp"

namespace readiness::data::kinds {

Result<Maker> amount_forms(const PlannedMeasure& planned);
Result<Maker> blank(const PlannedMeasure& planned);
Result<Maker> damaged(const PlannedMeasure& planned);
Result<Maker> date_forms(const PlannedMeasure& planned);
Result<Maker> distinct(const PlannedMeasure& planned);
Result<Maker> duplicates(const PlannedMeasure& planned);
Result<Maker> extents(const PlannedMeasure& planned);
Result<Maker> headers(const PlannedMeasure& planned);
Result<Maker> keys(const PlannedMeasure& planned);
Result<Maker> lengths(const PlannedMeasure& planned);
Result<Maker> lost_zeros(const PlannedMeasure& planned);
Result<Maker> maximum(const PlannedMeasure& planned);
Result<Maker> minimum(const PlannedMeasure& planned);
Result<Maker> misfits(const PlannedMeasure& planned);
Result<Maker> mismatch(const PlannedMeasure& planned);
Result<Maker> orphans(const PlannedMeasure& planned);
Result<Maker> outliers(const PlannedMeasure& planned);
Result<Maker> outside_range(const PlannedMeasure& planned);
Result<Maker> outside_set(const PlannedMeasure& planned);
Result<Maker> padded(const PlannedMeasure& planned);
Result<Maker> personal_data(const PlannedMeasure& planned);
Result<Maker> ragged(const PlannedMeasure& planned);
Result<Maker> records(const PlannedMeasure& planned);
Result<Maker> rows(const PlannedMeasure& planned);
Result<Maker> sum(const PlannedMeasure& planned);
Result<Maker> top(const PlannedMeasure& planned);
Result<Maker> traits(const PlannedMeasure& planned);
Result<Maker> violations(const PlannedMeasure& planned);

}  // namespace readiness::data::kinds
