# Krippendorff's alpha. `irr` is not in Debian, so the definition itself: the mean squared distance of two ratings of
# the same unit over the mean squared distance of any two ratings, pair by pair (no table of coincidences).
source("common.R")
set.seed(20261123)

alpha <- function(values, distance) { # values: raters in rows, units in columns
  units <- Filter(function(v) length(v) > 1, lapply(seq_len(ncol(values)), function(u) na.omit(values[, u])))
  all <- unlist(units)
  n <- length(all)
  seen <- sum(sapply(units, function(v) sum(outer(v, v, Vectorize(distance(all)))) / (length(v) - 1))) / n
  chance <- sum(outer(all, all, Vectorize(distance(all)))) / (n * (n - 1))
  if (chance == 0) NA_real_ else 1 - seen / chance
}
nominal <- function(all) function(a, b) as.numeric(a != b)
interval <- function(all) function(a, b) (a - b)^2
ordinal <- function(all) {
  counts <- table(all)
  at <- as.numeric(names(counts))
  function(a, b) (sum(counts[at >= min(a, b) & at <= max(a, b)]) - (sum(counts[at == a]) + sum(counts[at == b])) / 2)^2
}
one <- function(i) {
  raters <- sample(2:5, 1)
  units <- sample(3:15, 1)
  scale <- sample(c(1, 0.5, 7), 1)
  true <- sample(1:5, units, replace = TRUE)
  values <- t(sapply(1:raters, function(r) ifelse(runif(units) < 0.6, true, sample(1:5, units, replace = TRUE)))) * scale
  values[sample(length(values), floor(length(values) * runif(1, 0, 0.4)))] <- NA
  list(values = values, nominal = number(alpha(values, nominal)), ordinal = number(alpha(values, ordinal)),
       interval = number(alpha(values, interval)))
}
write_cases("krippendorff", lapply(1:60, one))
