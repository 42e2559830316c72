#pragma once

#include <cstddef>

#include "model/agreement.hpp"

namespace crosswalk {

/// How near two of `count` ranks are to agreement. (Cohen 1968, Psychological Bulletin 70:
/// 213–220; linear: Cicchetti and Allison 1971, American Journal of EEG Technology 11;
/// quadratic: Fleiss and Cohen 1973, Educational and Psychological Measurement 33: 613–619.)
double weight_of(Weights weights, std::size_t a, std::size_t b, std::size_t count);

/// Cohen's kappa of two coders, over the units that both judged (Cohen 1960, Educational and
/// Psychological Measurement 20: 37–46; weighted: Cohen 1968), with the standard error and that for
/// a kappa of 0 (Fleiss, Cohen and Everitt 1969, Psychological Bulletin 72: 323–327). All values of
/// the scale count as ranks, those that nobody gave too. Undefined where both coders gave one and
/// the same value throughout. Where one of them did, kappa is 0 whatever the other says, and has no
/// standard error. `table` has two coders.
Statistic cohen_kappa(const RatingTable& table, Weights weights);

/// Fleiss' kappa (Fleiss 1971, Psychological Bulletin 76: 378–382; with two coders it is Scott's
/// pi) with the standard error for a kappa of 0 (Fleiss, Nee and Landis 1979, Psychological
/// Bulletin 86: 974–977). It takes complete units only, so it is undefined where a coder has left
/// out one that another judged. The standard error is not fit for an interval (Zapf et al. 2016).
Statistic fleiss_kappa(const RatingTable& table);

/// Gwet's AC1, and AC2 where there are weights, with the standard error over units, the coders
/// being given. Units that one coder alone judged count for how often each value is given. (Gwet
/// 2008, British Journal of Mathematical and Statistical Psychology 61: 29–48; Gwet 2014, Handbook
/// of Inter-Rater Reliability, 4th edition.) All values of the scale count.
Statistic gwet_ac(const RatingTable& table, Weights weights);

/// How often which values of two coders met. `table` has two coders.
ConfusionTable confusion_of(const RatingTable& table);

}  // namespace crosswalk
