# Cohen's kappa. Values and the unweighted standard error: psych::cohen.kappa. Standard errors of weighted kappa:
# vcd::Kappa, because psych 2.2.9 sums the row weights over the wrong index there (compare `roww` in cohen.kappa1 with
# Fleiss, Cohen and Everitt 1969); both packages agree on everything else, and the script stops where they do not.
source("common.R")
suppressPackageStartupMessages({library(psych); library(vcd)})
set.seed(20261122)

one <- function(i) {
  k <- sample(2:6, 1)
  n <- sample(c(8, 20, 60, 250), 1)
  names <- letters[1:k]
  # Every category is used at least once, as psych drops those that are not.
  first <- c(names, sample(names, n - k, replace = TRUE, prob = runif(k, 0.2, 1)))
  second <- ifelse(runif(n) < runif(1, 0.2, 0.9), first, sample(names, n, replace = TRUE))
  table <- table(factor(first, names), factor(second, names))
  missing <- sample(n, sample(0:3, 1))
  shown <- second
  whole <- setdiff(seq_len(n), missing)
  shown[missing] <- NA
  table <- table(factor(first[whole], names), factor(second[whole], names))
  figures <- lapply(c(unweighted = 0, linear = 1, quadratic = 2), function(power) {
    away <- abs(row(table) - col(table)) / (k - 1)
    w <- if (power == 0) diag(k) else 1 - away^power
    from_psych <- suppressWarnings(cohen.kappa(unclass(table), w = w))
    from_vcd <- Kappa(table, weights = w)
    part <- if (power == 0) from_vcd$Unweighted else from_vcd$Weighted
    value <- if (power == 0) from_psych$kappa else from_psych$weighted.kappa
    if (is.finite(value)) stopifnot(abs(value - part[1]) < 1e-12)
    error <- if (power == 0) sqrt(from_psych$var.kappa) else unname(part[2])
    if (power == 0 && error > 1e-6) stopifnot(abs(error - part[2]) < 1e-9)
    limits <- value + c(-1, 1) * qnorm(0.975) * error
    list(value = number(value), standardError = number(error), limits = numbers(pmax(-1, pmin(1, limits))))
  })
  list(categories = I(names), first = I(first), second = I(shown), same = mean(first[whole] == second[whole]),
       pairs = length(whole), figures = figures)
}
write_cases("agreement", lapply(1:70, one))
