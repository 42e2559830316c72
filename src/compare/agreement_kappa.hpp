#pragma once

#include <cstddef>

#include "model/agreement.hpp"

namespace crosswalk {

/// The weight of a pair of ranks out of `count`: 1 for full agreement, 0 for none. (Cohen 1968,
/// Psychological Bulletin 70: 213–220; linear: Cicchetti and Allison 1971, American Journal of EEG
/// Technology 11; quadratic: Fleiss and Cohen 1973, Educational and Psychological Measurement 33:
/// 613–619.)
double weight_of(Weights weights, std::size_t a, std::size_t b, std::size_t count);

/// Cohen's kappa of two coders, over the units that both judged (Cohen 1960, Educational and
/// Psychological Measurement 20: 37–46; weighted: Cohen 1968), with the standard error and that for
/// a kappa of 0 (Fleiss, Cohen and Everitt 1969, Psychological Bulletin 72: 323–327). All values of
/// the scale count as ranks, including values that no coder gave. Kappa is undefined where both
/// coders gave the same value to all units. Where only one coder gave one value to all units, kappa
/// is 0 and has no standard error. `table` must have two coders.
Statistic cohen_kappa(const RatingTable& table, Weights weights);

/// Fleiss' kappa (Fleiss 1971, Psychological Bulletin 76: 378–382; with two coders it is Scott's
/// pi) with the standard error for a kappa of 0 (Fleiss, Nee and Landis 1979, Psychological
/// Bulletin 86: 974–977). It requires complete units, so it is undefined where a coder left out a
/// unit that another coder rated. The standard error must not be used for a confidence interval
/// (Zapf et al. 2016).
Statistic fleiss_kappa(const RatingTable& table);

/// Gwet's AC1, and AC2 where there are weights, with the standard error over units for fixed
/// coders. Units that only one coder rated count in the shares of the values. (Gwet 2008, British
/// Journal of Mathematical and Statistical Psychology 61: 29–48; Gwet 2014, Handbook of Inter-Rater
/// Reliability, 4th edition.) All values of the scale count, including values that no coder gave.
Statistic gwet_ac(const RatingTable& table, Weights weights);

/// The confusion table of two coders. `table` must have two coders.
ConfusionTable confusion_of(const RatingTable& table);

}  // namespace crosswalk
